/** How the page looks: on a screen in light and dark, on a telephone, on paper. Fonts are the reader's own. */

/** By which the page's Content-Security-Policy knows this style and no other; a test computes it. */
export const STYLE_DIGEST = 'sha256-yDUeuNv448fpwSsrzKNgdLT3pKWjoISMAkhdSaU6I3g=';

export const STYLE = `
:root {
  --page: #fff; --raised: #f6f7f9; --ink: #1a1f26; --soft: #565f6b; --rule: #d5dae1; --edge: #8a94a1;
  --link: #0b57a8; --stop: #b3261e; --soon: #8a5200; --good: #1f6f4a; --bar: #3a6ea5; --over: #a9c1da; --token: #1a1f26;
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --raised: #1c2128; --ink: #e6e9ee; --soft: #a3adba; --rule: #333b46; --edge: #6f7b8a;
    --link: #86bbff; --stop: #ff9a90; --soon: #f0b65c; --good: #7fd3a8; --bar: #6ea3dc; --over: #38536f; --token: #f4f6f8;
    color-scheme: dark;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body {
  margin: 0; padding: 0 clamp(1rem, 4vw, 3rem) 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
body > * { max-width: 74rem; margin-inline: auto; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; unicode-bidi: isolate; }
pre { margin: .25rem 0 0; padding: .5rem .75rem; background: var(--raised); border: 1px solid var(--rule); border-radius: 4px; white-space: pre-wrap; }
pre code { font-size: 1em; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
p { margin: 0; max-width: 44rem; }
ul { margin: 0; padding: 0; list-style: none; }
h1, h2, h3, h4, h5 { margin: 0; line-height: 1.25; text-wrap: balance; }
section > h2 { margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.25rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
h1 { font-size: clamp(1.6rem, 4vw, 2.25rem); letter-spacing: -.015em; }
h1 span { display: block; color: var(--soft); font-size: 1rem; font-weight: 500; letter-spacing: 0; }
.lead { margin-top: .75rem; font-size: clamp(1.1rem, 2.4vw, 1.35rem); line-height: 1.4; }
.basis { margin-top: .5rem; color: var(--soft); font-size: .9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1.25rem; font-size: .9375rem; }
nav a { display: inline-block; padding: .25rem 0; }

.place, .fact, .who, .more, caption { color: var(--soft); }
.place, .fact, .who, .more { font-size: .875rem; }
.more { margin-top: .5rem; }
.mark {
  display: inline-block; padding: 0 .45em; border: 1px solid var(--edge); border-radius: 3px;
  font-size: .8125rem; line-height: 1.5; white-space: nowrap;
}
.mark.critical, .mark.high { border-color: var(--stop); color: var(--stop); font-weight: 650; }
.mark.critical { background: var(--stop); color: var(--page); }
.mark.medium { border-color: var(--soon); color: var(--soon); }
.mark.expired, .mark.faulty { border-color: var(--stop); color: var(--stop); }
.mark.remark { border-color: var(--soon); color: var(--soon); }
.mark.pending { border-style: dashed; border-color: var(--link); color: var(--link); }
.mark.in-force { border-color: transparent; padding-inline: 0; color: var(--good); }

.gap { margin-top: 2rem; padding: 1rem 1.25rem; border: 2px solid var(--stop); border-radius: 4px; }
.gap h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.125rem; color: var(--stop); }
.decision { display: grid; grid-template-columns: minmax(0, 19rem) minmax(0, 1fr); gap: .5rem 2.5rem; padding: 1.25rem 0; border-top: 1px solid var(--rule); }
.decision:first-of-type { border-top: 0; padding-top: .25rem; }
.decision h3 { display: flex; gap: .6rem; align-items: baseline; grid-column: 1; font-size: 1.0625rem; }
.decision > p:not(.more) { grid-column: 1; color: var(--soft); font-size: .9375rem; }
.decision > ul { grid-column: 2; grid-row: 1 / span 3; }
.decision > .more { grid-column: 2; margin: 0; }
.number { flex: none; min-width: 1.2em; font-size: 2rem; line-height: 1; font-weight: 600; letter-spacing: -.02em; }
.stop .number { color: var(--stop); }
.soon .number { color: var(--soon); }
.named li { display: grid; grid-template-columns: 4.75rem minmax(0, 1fr); gap: .75rem; align-items: baseline; padding: 0 0 .9rem; }
.named p { font-size: .9375rem; line-height: 1.45; }
.named p:first-child { font-size: 1rem; }
.named .fact { font-size: .875rem; }
.named .mark { justify-self: start; }
.problems li { padding: .35rem 0; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1.25rem 1.5rem; margin: 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { color: var(--soft); font-size: .875rem; line-height: 1.3; }
.figures dd { margin: 0; font-size: 2rem; line-height: 1.2; font-weight: 600; letter-spacing: -.02em; }
.figures .zero dd { color: var(--soft); font-weight: 400; }

table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { padding-bottom: .5rem; text-align: start; font-size: .9375rem; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .8125rem; vertical-align: bottom; }

.parts { position: absolute; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: 1rem; font-size: .875rem; }
.legend svg { vertical-align: -2px; }
.time thead th { position: sticky; top: 0; z-index: 1; background: var(--page); }
.time tbody th { width: 28%; }
.time .marks { display: block; margin-top: .15rem; }
.term { display: none; }
.time td:not(.drawing) { white-space: nowrap; }
.time b { font-weight: 600; }
.time .fact { display: block; }
.time th:last-child, .drawing { width: 44%; min-width: 16rem; padding: 0; position: relative; }
.axis { display: block; width: 100%; height: 3rem; overflow: visible; }
.axis text { fill: var(--soft); font-size: .8125rem; }
.axis .now { fill: var(--ink); font-weight: 600; }
.drawing svg.bar { position: absolute; inset: 0; width: 100%; height: 100%; }
.tick { stroke: var(--rule); }
.today { stroke: var(--ink); stroke-width: 1.5; }
.rest { stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 2 3; }
.token { fill: var(--token); stroke: var(--page); stroke-width: 1.5; }
.claimed { fill: var(--page); stroke: var(--token); }
.end { fill: var(--bar); }
.year { fill: var(--ink); font-size: .8125rem; }
.bar .left { fill: var(--bar); stroke: var(--bar); }
.bar .over { fill: var(--over); stroke: var(--over); }
.hatch { fill: var(--stop); }
.bar.ending .left { fill: var(--soon); stroke: var(--soon); }
.bar.pending .left, .bar.pending .over { fill: var(--page); stroke: var(--link); stroke-dasharray: 4 2; stroke-width: 1.5; }
.bar.expired .left, .bar.expired .over { fill: var(--page); stroke: var(--stop); stroke-width: 1.5; }
.bar.faulty .left, .bar.faulty .over { fill: url(#hatch); stroke: var(--stop); }

.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 2rem 3rem; align-items: start; }
.groups caption { color: var(--ink); font-weight: 600; }
.groups th, .groups td { padding: .4rem 0; }
.groups td, .groups thead th:not(:first-child) { padding-inline-start: .75rem; text-align: end; white-space: nowrap; }

.card { margin-top: 1.25rem; padding: 1.25rem; border: 1px solid var(--rule); border-inline-start: 4px solid var(--bar); border-radius: 4px; }
.card.ending { border-inline-start-color: var(--soon); }
.card.pending { border-inline-start-style: dashed; border-inline-start-color: var(--link); }
.card.expired, .card.faulty { border-inline-start-color: var(--stop); }
.card:target { outline: 2px solid var(--link); outline-offset: 2px; }
.card h3 { margin-top: .35rem; font-size: 1.125rem; }
.card h4 { margin: 1.25rem 0 .35rem; font-size: .8125rem; font-weight: 600; color: var(--soft); }
.card h4:first-child { margin-top: 0; }
.card h5 { margin: .75rem 0 .15rem; font-size: .8125rem; font-weight: 600; color: var(--soft); }
.halves { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.25rem 2.5rem; margin-top: 1rem; font-size: .9375rem; }
.headline { font-size: 1.0625rem; font-weight: 500; line-height: 1.4; }
.reasons { margin: .5rem 0; padding-inline-start: 1.1em; list-style: disc; }
.opens li code { font-size: .875em; }
.token + .token { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.facts { margin: .5rem 0; }
.facts div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .75rem; padding: .1rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.says p + p { margin-top: .5rem; }
footer { margin-top: 4rem; padding-top: .75rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .875rem; }

@media screen and (max-width: 60rem) {
  .decision, .halves { grid-template-columns: minmax(0, 1fr); }
  .decision > p:not(.more), .decision > ul, .decision > .more { grid-column: 1; grid-row: auto; }
}
@media screen and (max-width: 48rem) {
  .time, .time caption, .time thead, .time tbody { display: block; }
  .time tr { display: grid; grid-template-columns: repeat(3, minmax(0, auto)); gap: 0 1rem; padding: .75rem 0 0; border-bottom: 1px solid var(--rule); }
  .time thead { position: sticky; top: 0; z-index: 1; background: var(--page); }
  .time thead tr { padding: 0; }
  .time thead th { position: static; }
  .time thead th:not(:last-child) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .time td:not(.drawing) { white-space: normal; }
  .time th, .time td { border: 0; padding: 0 0 .25rem; }
  .time tbody th, .time th:last-child, .drawing { grid-column: 1 / -1; width: auto; min-width: 0; }
  .time .term { display: block; color: var(--soft); font-size: .8125rem; }
  .drawing { height: 2.25rem; }
}
@media (forced-colors: active) {
  .bar, .axis, .legend svg { forced-color-adjust: none; }
}

@page { margin: 14mm; }
@media print {
  :root {
    --page: #fff; --raised: #fff; --ink: #000; --soft: #000; --rule: #999; --edge: #000;
    --link: #000; --stop: #000; --soon: #000; --good: #000; --bar: #555; --over: #bbb; --token: #000;
    color-scheme: light;
  }
  html { font-size: 10pt; }
  body { padding: 0; }
  nav { display: none; }
  section > h2 { margin-top: 1.5rem; break-after: avoid; }
  .decision { grid-template-columns: 15rem minmax(0, 1fr); }
  .decision h3, .card h3, .card h4, .card h5, caption { break-after: avoid; }
  .named li, .problems li, tr, .facts div, .figures, pre, .card > header { break-inside: avoid; }
  .time thead th { position: static; }
  .time { table-layout: fixed; font-size: 8pt; }
  .time thead th { font-size: 8pt; }
  .time th:first-child { width: 30%; }
  .time th:nth-child(2), .time th:nth-child(4) { width: 11%; }
  .time th:nth-child(3) { width: 12%; }
  .time .drawing, .time th:last-child { min-width: 0; width: 36%; }
  .time .mark, .time .place, .time .fact, .time .who, .axis text, .year { font-size: 7.5pt; }
  .groups { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem; }
  .groups td, .groups thead th:not(:first-child) { padding-inline-start: .4rem; }
  .mark.critical { background: none; color: #000; border-width: 2px; }
  .card { break-inside: auto; }
}
`;
