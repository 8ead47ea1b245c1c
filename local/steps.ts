/** The live list of steps: one line each, with a tick and its seconds; on a terminal the running line moves. */
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 100;

/** Says how far a step has come. */
export type Say = (detail: string) => void;
export type Step = <T>(title: string, work: (say: Say) => Promise<T>) => Promise<T>;

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** For tests: does the work, says nothing. */
export const silently: Step = (_, work) => work(() => undefined);

export const stepsOn = (stream: NodeJS.WriteStream): Step => (stream.isTTY ? moving(stream) : plain(stream));

const plain =
  (stream: NodeJS.WriteStream): Step =>
  async (title, work) => {
    const since = Date.now();
    const result = await work(() => undefined);
    stream.write(`✓ ${title} ${seconds(since)}\n`);
    return result;
  };

const moving =
  (stream: NodeJS.WriteStream): Step =>
  async (title, work) => {
    const since = Date.now();
    let detail = '';
    let frame = 0;
    const line = (mark: string, rest: string) =>
      stream.write(`\r\x1b[2K${`${mark} ${title} ${rest}`.slice(0, (stream.columns || 80) - 1)}`);
    const timer = setInterval(() => {
      frame = (frame + 1) % frames.length;
      line(frames[frame] ?? '', `${seconds(since)} ${detail}`);
    }, FRAME_MILLISECONDS);
    try {
      const result = await work((text) => {
        detail = text;
      });
      line('✓', `${seconds(since)}\n`);
      return result;
    } catch (error) {
      line('✗', `${seconds(since)}\n`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  };
