/** Whether a reason says something that the next reader can weigh. */

const SHORTEST = 20;

/** True for reasons that are short, or that say only what everybody says: "this is a false positive, please ignore". */
export function isEmptyReason(reason: string): boolean {
  const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...reason].length < SHORTEST || words.every((word) => STOCK.has(word));
}

const STOCK = new Set(
  `a added all allow allowed an and approved are as at be been by can credential credentials do does dummy ensure error
  example fake false fine fix fixme for from here i ignore ignored in is issue it just key keys known later leave me my
  n na needed no none not nothing of ok okay on only our please positive positives problem purpose purposes real really
  reason reviewed safe sas sample scanner secret secrets see sensitive should skip so some suppress suppressed tbd temp
  temporary test testing tests that the them there these they thing this to todo token tokens uri url us use used using
  value values was we will wip with work works you`.split(/\s+/),
);
