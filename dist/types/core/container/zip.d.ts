/**
 * zip, and whatever is one: docx, xlsx, jar, whl, nupkg, PyTorch's .pt. What is inside stands in the directory at the
 * end; only where that cannot be read are the entries looked up one behind the other from the start.
 */
import { type Container } from './container.ts';
export declare const zip: Container;
