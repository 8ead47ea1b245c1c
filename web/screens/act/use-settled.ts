/** A value that somebody is typing, once they have stopped for a moment. */
import { useEffect, useState } from 'react';

const aMoment = 500;

export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), aMoment);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
};
