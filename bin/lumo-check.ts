#!/usr/bin/env node
import { main } from '../src/cli/program/main.js';

process.exitCode = await main(process);
