/**
 * What a text is about, weighed. The books know words; what a complaint is about is in the whole of it: pieces of its words,
 * and what the books point to, each with a weight for each kind, as they were learnt from all corpora
 * (`npm run understanding -- --learn`).
 */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import type { Asked, DangerHeard } from '../meaning.ts';
import { wordPiecesOf } from '../nets/pieces.ts';
import { netWeigher, type Share } from '../nets/weighed-net.ts';
import { hearingOf } from '../text/hearing.ts';
import learnt from '../words/kind-net.json' with { type: 'json' };
import { hintScore, namedBy, type PointedIn } from './books.ts';

/** `none`: what nobody complains of here, or no complaint at all. */
type KindOrNone = ComplaintKind | 'none';

/** A kind, and how likely it is, of 1. */
export type Likely = Share<KindOrNone>;

/** A text and what was heard in it before. */
export interface WithSigns {
  readonly asked: Asked;
  readonly danger: DangerHeard;
  readonly pointed: PointedIn;
}

/** What the books and the question say, as pieces beside those of the words. */
export const signsOf = ({ asked, danger, pointed }: WithSigns): readonly string[] => {
  const named = namedBy(asked.text, pointed);
  return [
    '!always',
    `!at:${asked.question}`,
    `!danger:${danger}`,
    `!named:${named === undefined ? 'none' : named.value}`,
    ...(named?.sure === true ? [`!surely:${named.value}`] : []),
    ...pointed.kinds.map(({ kind, score }) => `!${score > hintScore ? 'says' : 'hints'}:${kind}`),
  ];
};

let weighKinds: ReturnType<typeof netWeigher<KindOrNone>> | undefined;
/** All kinds by how likely the text is about them, the likeliest first. Unpacks at its first use. */
export const likelyKinds = (weighed: WithSigns): readonly Likely[] => {
  weighKinds ??= netWeigher<KindOrNone>(learnt);
  return weighKinds({ words: wordPiecesOf(hearingOf(weighed.asked.text)), signs: signsOf(weighed) });
};

const weighedKinds: ReadonlySet<string> = new Set(learnt.meanings.split('|'));
/** Whether enough have told of a kind for it to be weighed; of others the books know more. */
export const isWeighed = (kind: ComplaintKind): boolean => weighedKinds.has(kind);
