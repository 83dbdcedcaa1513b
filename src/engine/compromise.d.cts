import type nlp from 'compromise/two';

/** Evaluates compromise on its first call (300–400 ms) and gives it. */
declare function loadCompromise(): typeof nlp;
export = loadCompromise;
