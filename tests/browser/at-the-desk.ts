/** A story whose staff act at the desk, in a browser: each command goes through its form, which sends what was meant and no less. */
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod';
import type { Answer, StaffClient } from '#tests/support/environment/desk.ts';
import type { Harness } from '#tests/support/environment/harness.ts';
import { launch } from './chromium.ts';
import { giveByHand } from './desk-hand.ts';
import { type DeskVisitor, deskVisitor } from './desk-visitor.ts';

const forms = z.looseObject({
  commands: z.record(z.string(), z.object({ name: z.string(), schema: z.record(z.string(), z.unknown()) })),
});

type Seat = StaffClient & { readonly visitor: Promise<DeskVisitor> };

const seatOf = (browser: Browser, desk: string, client: StaffClient): Seat => {
  const visitor = deskVisitor(browser, desk, { member: client.user.name, language: 'en', width: 1280 });
  const commands = client
    .call('GET', '/reference', undefined, { 'accept-language': 'en' })
    .then(({ body }) => forms.parse(body).commands);

  const does = async (caseId: string, type: string, body: object = {}): Promise<Answer> => {
    const { page, go } = await visitor;
    const form = (await commands)[type];
    if (form === undefined) throw new Error(`The desk has no form for ${type}`);
    await go(`/case/${caseId}`);
    const { sent, answer } = await giveByHand(page, {
      member: client.user.name,
      type,
      form,
      body: { ...body },
    });
    expect(sent, type).toMatchObject(body);
    return { status: answer.status(), body: await answer.json(), headers: new Headers(answer.headers()) };
  };
  return { ...client, does, visitor };
};

/** Tells a story of an office whose people sit at the desk; nothing on their pages breaks the policy or fails. */
export const atTheDesk = async (here: Harness, story: (here: Harness) => Promise<unknown>): Promise<void> => {
  const browser = await launch();
  const seats = new Map<string, Seat>();
  const seated = (client: StaffClient): Seat => {
    const seat = seats.get(client.user.id) ?? seatOf(browser, here.addresses.desk, client);
    seats.set(client.user.id, seat);
    return seat;
  };
  try {
    await story({
      ...here,
      person: (id) => seated(here.person(id)),
      inRole: (role, n) => seated(here.inRole(role, n)),
    });
    const visitors = await Promise.all([...seats.values()].map(({ visitor }) => visitor));
    expect(visitors.flatMap(({ broken }) => broken)).toEqual([]);
  } finally {
    await browser.close();
  }
};
