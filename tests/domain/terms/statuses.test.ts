import { describe, expect, it } from 'vitest';
import { eventKinds } from '#domain/complaint/events/registry.ts';
import {
  endStatuses,
  isOpen,
  moves,
  openStatuses,
  positionOf,
  possibleStatuses,
  statuses,
} from '#domain/terms/statuses.ts';

const eventTypes = eventKinds.map(({ type }) => type);

describe('the status graph', () => {
  it('names only statuses and events that exist', () => {
    for (const status of statuses)
      for (const event of Object.keys(moves[status])) {
        expect(eventTypes).toContain(event);
        for (const goal of possibleStatuses(status, event)) expect(statuses).toContain(goal);
      }
  });

  it('leads from triage to every status, and from every open status to an end', () => {
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      const status = statuses.find((each) => each === from);
      if (status === undefined || seen.has(status)) return seen;
      seen.add(status);
      for (const event of eventTypes) for (const goal of possibleStatuses(status, event)) reach(goal, seen);
      return seen;
    };
    expect([...reach('triage')].sort()).toEqual([...statuses].sort());
    for (const status of openStatuses) expect(endStatuses.some((end) => reach(status).has(end))).toBe(true);
  });

  it('puts each open status into a chapter, and no ended one', () => {
    for (const status of statuses) expect(positionOf(status).chapter === 'none').toBe(!isOpen(status));
  });
});
