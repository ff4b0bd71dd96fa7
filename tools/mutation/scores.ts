import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import type { MutantReport } from './runner';

/** Letters that are shown of the code that was changed, and of what took its place. */
const SHOWN = 70;

/** Prints the mutants that no test noticed, and the score of each file: the share of its mutants that were noticed. */
export function printScores(root: string, mutants: readonly Mutant[], reports: readonly MutantReport[]): void {
  const all = (field: 'atImport' | 'covered' | 'killed') => new Set(reports.flatMap((report) => report[field]));
  const [atImport, covered, killed] = [all('atImport'), all('covered'), all('killed')];
  const rows: string[] = [];
  for (const file of new Set(mutants.map(({ fileName }) => fileName))) {
    const name = relative(root, file);
    // Code that runs at import (a word list, a table) is not tried: lists have their examples, which a test tries.
    const tried = mutants.filter(({ fileName, id }) => fileName === file && (covered.has(id) || !atImport.has(id)));
    const open = tried.filter(({ id }) => !killed.has(id));
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const mutant of open) console.log(`${name}:${survivorLine(mutant, lines, covered.has(mutant.id))}`);
    const share = tried.length ? `${(100 * (1 - open.length / tried.length)).toFixed(1)} %` : '–';
    const unmet = open.filter(({ id }) => !covered.has(id)).length;
    rows.push(`| ${name} | ${tried.length} | ${tried.length - open.length} | ${unmet} | ${share} |`);
  }
  console.log(`\n| file | mutants | killed | run by no test | score |\n|---|---|---|---|---|\n${rows.join('\n')}`);
  const failed = reports.filter(({ repeatable }) => !repeatable).length;
  if (failed) console.log(`\n${failed} tests fail when they are run again, and tried no more mutants.`);
}

function survivorLine({ location, replacement }: Mutant, lines: readonly string[], isCovered: boolean): string {
  const { start, end } = location;
  const line = lines[start.line] ?? '';
  const changed = line.slice(start.column, start.line === end.line ? end.column : undefined);
  const place = `${start.line + 1}:${start.column + 1}`;
  return `${place} ${isCovered ? '' : '(no test) '}${short(changed)} → ${short(replacement)}`;
}

const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, SHOWN);
