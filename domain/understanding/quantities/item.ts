/** What stands in a text, one thing behind the other: numbers with what they count, times, words that say something of them. */
import type { WhenSaid } from '../dates/when-said.ts';
import type { Cue } from '../words/cues.ts';
import type { TimeUnit } from '../words/units.ts';

/** What a number counts. `none`: neither money, time nor people – a phone number, a clock time, an age, a floor. */
export type Counted =
  | { readonly of: 'bare' }
  | { readonly of: 'money' }
  | { readonly of: 'foreign' }
  | { readonly of: 'time'; readonly unit: TimeUnit }
  | { readonly of: 'shift' }
  | { readonly of: 'piece' }
  | { readonly of: 'person' }
  | { readonly of: 'head' }
  | { readonly of: 'none' };

interface Place {
  readonly start: number;
  readonly end: number;
  /** things between two marks are of one clause */
  readonly clause: number;
  /** its place among the things of the text */
  readonly index: number;
}

export interface NumberItem extends Place {
  readonly is: 'number';
  readonly low: number;
  readonly high: number;
  readonly doubtful: boolean;
  readonly vague: boolean;
  readonly form: 'figure' | 'word';
  readonly scale: number;
  readonly counts: Counted;
  /** "a month", 一个月: one, and perhaps a rate */
  readonly one: boolean;
  /** where what it counts begins to be named */
  readonly unitAt: number;
}

export interface WhenItem extends Place {
  readonly is: 'when';
  readonly said: WhenSaid;
}

export interface CueItem extends Place {
  readonly is: 'cue';
  readonly cue: Cue;
}

/** 每月, per bucket, weekly. */
export interface RateItem extends Place {
  readonly is: 'rate';
  readonly by: RateUnit;
}

export type RateUnit = TimeUnit | 'shift' | 'piece' | 'head' | 'person';
export type Item = NumberItem | WhenItem | CueItem | RateItem;
/** A thing before it has its place among the others. */
export type Unplaced =
  | Omit<NumberItem, 'clause' | 'index'>
  | Omit<WhenItem, 'clause' | 'index'>
  | Omit<CueItem, 'clause' | 'index'>
  | Omit<RateItem, 'clause' | 'index'>;

export interface Scan {
  readonly text: string;
  readonly items: readonly Item[];
}
