/** What the picture of a chapter shows: its own stages one by one, each other chapter as one box. */
import type { Asl } from '#lib/asl.ts';
import { type Arrow, anyStage, arrowsOf, boxesOf, type PictureBox } from './arrows.ts';

export interface ChapterPicture {
  /** what begins an execution, where it is in this picture */
  readonly hub?: string;
  readonly boxes: readonly PictureBox[];
  /** the other chapters that ways lead to or come from */
  readonly others: readonly string[];
  /** each once */
  readonly arrows: readonly Arrow[];
}

const chapterOf = ({ state }: PictureBox): string | undefined => state.Comment;

const titled = (chapter: string): string => `${chapter.charAt(0).toUpperCase()}${chapter.slice(1)}`;

/** In the order in which their stages stand in the definition. */
export const chaptersOf = (machine: Asl): readonly string[] => [
  ...new Set(boxesOf(machine).flatMap((box) => chapterOf(box) ?? [])),
];

const isSameArrow = (one: Arrow, other: Arrow): boolean =>
  one.from === other.from && one.to === other.to && one.kind === other.kind;

const withoutRepeats = (arrows: readonly Arrow[]): readonly Arrow[] =>
  arrows.filter((arrow, n) => arrows.findIndex((other) => isSameArrow(arrow, other)) === n);

/** Stages of other chapters by the names of these; a way within another chapter is none in this picture. */
const arrowsSeen = (boxes: readonly PictureBox[], chapter: string): readonly Arrow[] => {
  const far = new Map(
    boxes.flatMap((box) => {
      const its = chapterOf(box);
      return its === undefined || its === chapter ? [] : [[box.name, titled(its)] as const];
    }),
  );
  const seen = (name: string): string => far.get(name) ?? name;
  const arrows = arrowsOf(boxes).map((each) => ({ ...each, from: seen(each.from), to: seen(each.to) }));
  return withoutRepeats(arrows.filter(({ from, to }) => from !== to));
};

/** What an execution begins with, and what it does when something breaks, is drawn with the first chapter. */
export const chapterPicture = (machine: Asl, chapter: string): ChapterPicture => {
  const all = boxesOf(machine);
  const isFirst = chaptersOf(machine)[0] === chapter;
  const isOwn = (box: PictureBox): boolean => chapterOf(box) === chapter;
  const isEnd = ({ state }: PictureBox): boolean => state.Type === 'Succeed';
  const boxes = all.filter((box) => isOwn(box) || (chapterOf(box) === undefined && (isFirst || isEnd(box))));
  const own = new Set(all.filter(isOwn).map(({ name }) => name));
  const concerns = ({ from, to, kind }: Arrow): boolean =>
    isFirst || (kind === 'way' && (own.has(from) || own.has(to))) || (kind === 'side' && from === anyStage);
  const places = new Set([...boxes.map(({ name }) => name), ...chaptersOf(machine).map(titled), anyStage]);
  const arrows = arrowsSeen(all, chapter).filter(
    (arrow) => concerns(arrow) && places.has(arrow.from) && places.has(arrow.to),
  );
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const others = chaptersOf(machine).filter((each) => each !== chapter && ends.has(titled(each)));
  return { ...(isFirst && { hub: machine.StartAt }), boxes, others: others.map(titled), arrows };
};
