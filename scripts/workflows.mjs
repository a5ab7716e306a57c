/** `npm run workflows`: holds action.yml, the workflows and every example of one in the docs against GitHub's own parser. */
import { TestPackage } from './test-package.mjs';

const workflows = new TestPackage('workflows');
workflows.install();
workflows.test();
