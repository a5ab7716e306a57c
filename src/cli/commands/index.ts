import type { Command } from '../command.ts';
import { allow } from './allow.ts';
import { allowlistExplain } from './allowlist-explain.ts';
import { allowlistFormat } from './allowlist-format.ts';
import { allowlistLint } from './allowlist-lint.ts';
import { allowlistList } from './allowlist-list.ts';
import { allowlistPrune } from './allowlist-prune.ts';
import { allowlistReport } from './allowlist-report.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { history } from './history.ts';
import { install } from './install.ts';
import { merge } from './merge.ts';
import { push } from './push.ts';
import { range } from './range.ts';
import { receive } from './receive.ts';
import { scan } from './scan.ts';
import { staged } from './staged.ts';
import { uninstall } from './uninstall.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  scan,
  staged,
  range,
  push,
  receive,
  history,
  merge,
  install,
  uninstall,
  doctor,
  explain,
  allow,
  allowlistLint,
  allowlistList,
  allowlistExplain,
  allowlistPrune,
  allowlistFormat,
  allowlistReport,
];
