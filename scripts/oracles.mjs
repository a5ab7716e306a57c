/** `npm run oracles`: holds the built dist against what others make and others encode. */
import { TestPackage } from './test-package.mjs';

const oracles = new TestPackage('oracles');
oracles.install();
oracles.checkTypes();
oracles.test();
