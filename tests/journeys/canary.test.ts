/** No name, number or free text of a complaint stands in tables, streams, executions, logs, queues or statistics. */
import { describe, expect, it } from 'vitest';
import { readOutputs } from '#local/outputs.ts';
import { canaries, canaryMarks } from '#tests/support/canaries.ts';
import { listenToTheBus } from '#tests/support/environment/bus.ts';
import { search } from '#tests/support/environment/canary-search.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { files, wageAnswers } from '#tests/support/environment/worker.ts';
import { seen } from '#tests/support/pdf.ts';

describe('canaries', () => {
  it('are found nowhere but in the vault, and there only encrypted', async () => {
    const here = harness();
    await here.clock.morning();
    const heardOnTheBus = await listenToTheBus(here.dir);
    const { names, numbers, words, place, employer, contractor } = canaries.story1;
    const { number } = await files(here.browser('zh-CN'), {
      ...wageAnswers,
      story: { story: words },
      site: { site: place },
      employer: { employer },
      contractor: { building: 'yes', contractor },
      contact: { channel: 'sms' },
      phone: { phone: numbers[0] ?? '' },
      naming: { naming: 'named' },
      name: { name: names[0] ?? '' },
    });
    const officer = here.person('chen.jing');
    const caseId = await inQueue(officer, 'cn-440306', number);
    await here.phone(numbers[0] ?? '').hears(/./);
    const texter = here.phone(canaries.texter.number);
    await texter.says('help me please', /./);
    await texter.says(canaries.story2.words, /./);
    const claims = [{ rule: 'unpaid_months', wageFen: 600_000, months: 3 }];
    await officer.does(caseId, 'record_wage_statement', { worker: 'w1', claims });
    const { text: onPaper } = await seen(await officer.prints(caseId, 'w1'));
    expect(onPaper).toContain(number);
    expect(canaryMarks().filter((mark) => onPaper.includes(mark))).toEqual([]);
    const firm = { firmNumber: canaries.firm.number, address: canaries.firm.address };
    await officer.does(caseId, 'describe_party', { party: 'p1', details: firm });
    // found by what was written down just now: the finder has opened the vault, and its lists say nothing
    const found = async () => (await officer.call('POST', '/search', { text: firm.firmNumber })).body;
    await expect.poll(found, { timeout: 60_000, interval: 1000 }).toMatchObject({ items: [{ caseId }] });
    await officer.call('POST', '/lookalikes', { phone: numbers[0], employer, name: names[0] });
    await officer.call('POST', '/search', { text: names[0] });
    await officer.does(caseId, 'request_completion', { missing: ['period'], words: { question: words } });
    await officer.call('POST', `/cases/${caseId}/commands/accept_complaint`, { words: { note: words } });
    await officer.call('POST', `/cases/${caseId}/commands/${encodeURIComponent(words)}`, { words });
    await officer.call('GET', '/offices/cn-440306/statistics?from=2026-01&to=2026-12');
    await file(officer, caseId).happens('completion_requested');

    const bus = await heardOnTheBus.all();
    expect(bus.length).toBeGreaterThan(0);
    expect(canaryMarks().filter((mark) => bus.some((text) => text.includes(mark)))).toEqual([]);

    const { hits, looked } = await search(here.dir);
    expect(hits).toEqual([]);
    for (const place of ['tables', 'streams', 'executions', 'logs'])
      expect(looked[place], place).toBeGreaterThan(0);
    // the search can find: a case number stands in the table, and is no secret
    expect((await search(here.dir, [number])).hits).not.toEqual([]);
    // and within the compressed state of HEAD, where alone the reopenings of a case are counted
    const { CasesTable } = await readOutputs(here.dir);
    const inHead = (await search(here.dir, ['reopenings'])).hits;
    for (const place of [`table ${CasesTable}`, 'stream {']) expect(inHead.join('\n')).toContain(place);
    expect(canaryMarks().length).toBeGreaterThan(30);
  });
});
