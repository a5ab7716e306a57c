/**
 * `.sasguard.json`: the few things on which the hook, the command line and the Action must agree. Optional; strict
 * where it is there, since a misspelt key that is passed over would quietly mean something else than was written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, SEVERITIES, type Severity } from '../core/finding.ts';

export const SETTINGS_NAME = '.sasguard.json';

export interface Settings {
  readonly failOn: Severity;
}

export const DEFAULT_SETTINGS: Settings = { failOn: 'low' };

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads the settings at a tree's root. A fault in them is a problem; the defaults, the strictest, stand in. */
export function readSettingsFile(root: string): ReadSettings {
  try {
    return parseSettings(readFileSync(join(root, SETTINGS_NAME)));
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return parseSettings(null);
    return fault(`The settings cannot be read (${code}).`);
  }
}

export function parseSettings(bytes: Uint8Array | null): ReadSettings {
  if (bytes === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  let value: unknown;
  try {
    // Some editors of Windows begin the file with a byte-order mark.
    value = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  } catch {
    // Its message would quote the file.
    return fault(`Not valid JSON. Expected for instance: ${EXAMPLE}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fault(`Expected an object, for instance: ${EXAMPLE}`);
  }
  const unknown = Object.keys(value).some((key) => key !== '$schema' && key !== 'failOn');
  if (unknown) return fault(`Unknown key. Allowed are "$schema" and "failOn", for instance: ${EXAMPLE}`);
  const { failOn = DEFAULT_SETTINGS.failOn } = value as { failOn?: unknown };
  if (!SEVERITIES.includes(failOn as Severity)) {
    return fault(`"failOn" must be one of ${SEVERITIES.join(', ')}, for instance: ${EXAMPLE}`);
  }
  return { settings: { failOn: failOn as Severity }, problems: [] };
}

const EXAMPLE = '{ "failOn": "high" }';

function fault(message: string): ReadSettings {
  const problem: Problem = {
    code: 'bad-settings',
    message,
    path: SETTINGS_NAME,
    line: null,
    effect: 'fault',
  };
  return { settings: DEFAULT_SETTINGS, problems: [problem] };
}
