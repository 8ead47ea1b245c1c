/** The live list of steps: one line each, with a tick and its seconds; on a terminal the running line moves. */
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 100;

/** Reports how far a step has come. */
export type ReportProgress = (detail: string) => void;
export type RunStep = <T>(title: string, work: (say: ReportProgress) => Promise<T>) => Promise<T>;

const secondsSince = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** A step for tests, which does the work and says nothing. */
export const silently: RunStep = (_, work) => work(() => undefined);

export const stepsOn = (stream: NodeJS.WriteStream): RunStep =>
  stream.isTTY ? movingSteps(stream) : plainSteps(stream);

const plainSteps =
  (stream: NodeJS.WriteStream): RunStep =>
  async (title, work) => {
    const since = Date.now();
    const result = await work(() => undefined);
    stream.write(`✓ ${title} ${secondsSince(since)}\n`);
    return result;
  };

const movingSteps =
  (stream: NodeJS.WriteStream): RunStep =>
  async (title, work) => {
    const since = Date.now();
    let detail = '';
    let frame = 0;
    const line = (mark: string, rest: string) =>
      stream.write(`\r\x1b[2K${`${mark} ${title} ${rest}`.slice(0, (stream.columns || 80) - 1)}`);
    const timer = setInterval(() => {
      frame = (frame + 1) % frames.length;
      line(frames[frame] ?? '', `${secondsSince(since)} ${detail}`);
    }, FRAME_MILLISECONDS);
    try {
      const result = await work((text) => {
        detail = text;
      });
      line('✓', `${secondsSince(since)}\n`);
      return result;
    } catch (error) {
      line('✗', `${secondsSince(since)}\n`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  };
