/**
 * What the GitHub Actions runner makes of a step's output, after its own source
 * (actions/runner, src/Runner.Common/ActionCommand.cs): `TryParseV2` for `::name …::`, `TryParse` for `##[name …]`.
 */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const REGISTERED =
  /^(add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-set-repo-path|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning)$/i;

export function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

function newForm(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  return commandOf(text.slice(2, end), ',', text.slice(end + 2), { ':': '%3A', ',': '%2C' });
}

function oldForm(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), { ';': '%3B', ']': '%5D' });
}

function commandOf(
  info: string,
  separator: string,
  data: string,
  also: Record<string, string>,
): Command | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!REGISTERED.test(name)) return null;
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([key, value]) => key !== '' && value !== '')
    .map(([key, value]) => [key, unescaped(value, also)] as const);
  return { name, properties: Object.fromEntries(properties), message: unescaped(data, {}) };
}

function unescaped(text: string, also: Record<string, string>): string {
  const table = { '\r': '%0D', '\n': '%0A', ...also, '%': '%25' };
  return Object.entries(table).reduce(
    (result, [token, spelling]) => result.replaceAll(spelling, token),
    text,
  );
}
