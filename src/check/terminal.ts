/** What the terminal behind a stream can show. */
export interface Terminal {
  readonly color: boolean;
  /** Links as OSC 8 writes them (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
  readonly links: boolean;
  /** Whether a line can be written over while somebody looks on. What runs in CI may have a terminal, and its log keeps everything. */
  readonly rewrites: boolean;
}

export function terminalBehind(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Terminal {
  const shows = stream.isTTY === true && env.TERM !== 'dumb';
  return { color: shows && !env.NO_COLOR, links: shows && showsLinks(env), rewrites: shows && !env.CI };
}

/** There is no way to ask, so terminals that have them are known by what they leave in the environment. */
function showsLinks(env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION) return true;
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? '')) return true;
  // VTE showed them wrongly before 0.50.
  return Number(env.VTE_VERSION ?? 0) > 5000;
}
