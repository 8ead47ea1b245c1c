/** The longest files first, so that at the end no worker works at one alone. Elsewhere vitest knows only how large a file is. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longest = [
  'journeys/crooked-road',
  'journeys/unpaid-wages',
  'journeys/desk',
  'journeys/great-britain',
  'journeys/five-hundred',
  'journeys/philippines',
  'journeys/copy-and-paste',
  'browser/pages',
  'browser/desk-lists',
  'infrastructure/stacks',
  'bench/budgets',
  'web/forms',
  'domain/understanding/danger',
  'adapters/case-store/joint-case-size',
  'domain/sms/whatever-is-sent',
  'domain/understanding/quantities',
  'functions/worker-site/own-law-pages',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return rank < 0 ? longest.length : rank;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const groups = Map.groupBy(sorted, ({ project }) => project.name);
    return [...groups.values()].flatMap((group) => group.sort((a, b) => rankOf(a) - rankOf(b)));
  }
}
