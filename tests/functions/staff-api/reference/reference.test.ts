import { describe, expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import english from '#domain/messages/en.json' with { type: 'json' };
import { languages } from '#domain/messages/text.ts';
import { refusalCodes } from '#domain/terms/refusal.ts';
import { commandForms } from '#functions/staff-api/reference/commands.ts';
import { labelsIn } from '#functions/staff-api/reference/labels.ts';
import { memoryApi } from '../office.ts';

/** Given by systems of the office, at no screen. */
const atNoScreen = ['recompute_deadlines'];

const fieldsIn = (schema: unknown, words = false): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  const own = properties.flatMap(([name, each]) =>
    name === 'words' ? fieldsIn(each, true) : [words ? `text.${name}` : `field.${name}`, ...fieldsIn(each)],
  );
  const either =
    'anyOf' in schema ? (schema.anyOf as readonly unknown[]).flatMap((each) => fieldsIn(each)) : [];
  return [...own, ...either, ...('items' in schema ? fieldsIn(schema.items) : [])];
};

const choicesIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'enum' in schema && 'x-words' in schema
      ? (schema.enum as readonly string[]).map((code) => `${schema['x-words']}.${code}`)
      : [];
  return [...own, ...Object.values(schema).flatMap(choicesIn)];
};

describe.each(languages)('the words of the desk in %s', (language) => {
  const forms = Object.entries(commandForms(language)).filter(([type]) => !atNoScreen.includes(type));
  const labels = procedures.flatMap((each) => Object.entries(labelsIn(language, each)));
  const known = new Set(labels.map(([key]) => key));

  it.each(forms)('%s has a name and says its effect before it is given', (type, { name, effect }) => {
    expect(name).not.toBe(type);
    expect(effect.length).toBeGreaterThan(3);
    expect(Object.keys(deskWords[language].command)).toContain(type);
  });

  it('every field and every choice of a form has a label', () => {
    const wanted = forms.flatMap(([, { schema }]) => [...fieldsIn(schema), ...choicesIn(schema)]);
    expect([...new Set(wanted)].filter((key) => !known.has(key))).toEqual([]);
  });

  it('every limit of every procedure has a name in the voice for staff', () => {
    const limits = procedures.flatMap((each) => each.timeLimits.map(({ id }) => id));
    expect([...new Set(limits)].filter((id) => !known.has(`limit.${id}`))).toEqual([]);
  });

  it('every violation and every fine of every procedure has a name', () => {
    const wanted = procedures.flatMap(({ violations, fines }) => [
      ...violations.map(({ rule }) => `violation.${rule}`),
      ...fines.map(({ id }) => `fine.${id}`),
    ]);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((key) => !known.has(key))).toEqual([]);
  });

  it('why an act is not possible is said for every code of a refusal', () => {
    const words = Object.keys(deskWords[language].barred);
    expect(refusalCodes.filter((code) => !words.includes(code))).toEqual([]);
  });

  it('every event has a name for staff', () => {
    const types = Object.keys(english.event);
    expect(types.filter((type) => !known.has(`event.${type}`))).toEqual([]);
  });

  it('no label is left as its code', () => {
    const codes = labels.filter(([key, label]) => key.endsWith(`.${label}`) && label.includes('_'));
    expect(codes).toEqual([]);
  });
});

describe('the reference', () => {
  it('is in the language asked for, and not sent again while it is the same', async () => {
    const api = memoryApi();
    const first = await api.ask({ by: 'i.li', path: '/reference', headers: { 'accept-language': 'zh-CN' } });
    expect(first.body.labels['status.triage']).toBe('受理审查');
    const { etag } = first.headers;
    const again = await api.ask({
      by: 'i.li',
      path: '/reference',
      headers: { 'accept-language': 'zh-CN', 'if-none-match': String(etag) },
    });
    expect(again.status).toBe(304);
    const english = await api.ask({
      by: 'i.li',
      path: '/reference',
      headers: { 'accept-language': 'en', 'if-none-match': String(etag) },
    });
    expect(english.status).toBe(200);
  });

  it('says urgency in its right order: what is critical sounds so', () => {
    const [procedure] = procedures;
    if (procedure === undefined) throw new Error('There is no procedure');
    const labels = labelsIn('zh-CN', procedure);
    expect(['U0', 'U1', 'U2', 'U3'].map((each) => labels[`urgency.${each}`])).toEqual([
      '危急',
      '特急',
      '加急',
      '普通',
    ]);
  });
});
