/**
 * tar as POSIX has it (pax and ustar: IEEE Std 1003.1, pax, «EXTENDED DESCRIPTION»), as GNU has it («Basic Tar Format»
 * in its manual: long names, sizes in base 256, sparse files), and as it was in Unix V7.
 */
import { type Container } from './container.ts';
export declare const tar: Container;
