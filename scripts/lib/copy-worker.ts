import { parentPort, workerData } from 'node:worker_threads';
import { type CopyOrder, copyPages } from './copy-pages.ts';

/** Another thread of `copy-site.ts`: copies its share of the pages and answers with the articles that stand in feeds. */
parentPort?.postMessage(await copyPages(workerData as CopyOrder));
