#!/usr/bin/env node
'use strict';

const { load } = require('./load.js');

process.exitCode = 13; // What Node ends with when a promise is never settled, should nothing else be said.
load('cli.cjs')
  .main(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status;
  });
