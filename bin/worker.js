'use strict';

/** What a worker thread of a batch runs. */
exports.work = require('./load.js').load('worker.cjs').work;
