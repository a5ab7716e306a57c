/** One view of a document → the tokens in it, whatever their form. */

import { readIntroducedKeys } from './readers/introduced-keys.ts';
import { readMapsTokens } from './readers/maps-token.ts';
import { readMarkedKeys } from './readers/marked-keys.ts';
import { readNamedKeys } from './readers/named-keys.ts';
import { readPositional } from './readers/positional.ts';
import { readSignedQueries } from './readers/signed-query.ts';
import type { Reader } from './reading.ts';

const READERS: readonly Reader[] = [
  readSignedQueries,
  readPositional,
  readMapsTokens,
  readMarkedKeys,
  readNamedKeys,
  readIntroducedKeys,
];

export const readTokens: Reader = (view, digest) => READERS.flatMap((read) => read(view, digest));
