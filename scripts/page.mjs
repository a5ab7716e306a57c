/** `npm run page`: opens the page of exceptions in a browser, as its readers do. */
import { TestPackage } from './test-package.mjs';

const page = new TestPackage('page');
page.install();
page.checkTypes();
page.test();
