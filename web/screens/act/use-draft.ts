/** What was typed into a form, kept until it is sent; a form nobody has typed in begins with what is known. */
import { useEffect, useState } from 'react';
import { draftOf, keepDraft } from '../../api/drafts.ts';
import { isRecord, type Value } from './schema.ts';

export const useDraft = (name: string, begins: () => Value = () => ({})) => {
  const [value, setValue] = useState<Value>(begins);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void draftOf(name).then((kept) => {
      if (isRecord(kept)) setValue(kept);
      setReady(true);
    });
  }, [name]);
  const change = (next: Value) => {
    setValue(next);
    void keepDraft(name, next);
  };
  return { value, ready, change };
};
