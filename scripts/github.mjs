/**
 * `npm run github`: runs the built Action against a stand-in for GitHub that holds what it is asked and what it answers
 * against GitHub's published descriptions.
 */
import { TestPackage } from './test-package.mjs';

const github = new TestPackage('github');
github.install();
github.checkTypes();
github.test();
