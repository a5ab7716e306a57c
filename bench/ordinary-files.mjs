import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LARGEST = 64 * 1024;

/** Source files of the packages here, evenly over all of them: ordinary code, and no bundles, which people do not write. */
export function ordinaryFiles(number) {
  const packages = join(dirname(import.meta.dirname), 'node_modules');
  const files = readdirSync(packages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?js|d\.ts)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => statSync(path).size < LARGEST)
    .toSorted();
  const every = files.length / number;
  return Array.from({ length: number }, (_, index) => readFileSync(files[Math.floor(index * every)]));
}
