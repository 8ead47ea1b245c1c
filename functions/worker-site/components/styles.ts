/** The stylesheet: system fonts only, both colour schemes, nothing to touch smaller than 44 px. */
export const css = `
:root {
  color-scheme: light dark;
  --paper: #f7f5f0; --sheet: #ffffff; --ink: #1c2426; --soft: #55605f; --line: #c9cec9;
  --deep: #0d5c55; --deep-ink: #ffffff; --deep-hover: #0a4843; --tint: #e6f1ee;
  --red: #a8201a; --red-tint: #fdeceb; --amber: #fff6dc; --amber-line: #c88a00;
  --focus: #ffd23f; --focus-ink: #14191a; --edge: #6b7674;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12181a; --sheet: #1b2325; --ink: #f0f3f1; --soft: #b4bfbc; --line: #3b4749;
    --deep: #7fd1c4; --deep-ink: #08211e; --deep-hover: #a5e2d8; --tint: #18322f;
    --red: #ff9c94; --red-tint: #3a1b1a; --amber: #33290f; --amber-line: #d9a93a;
    --edge: #93a09d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: break-word;
}
.frame { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--deep); text-underline-offset: .2em; text-decoration-thickness: .08em; }
a:hover { color: var(--deep-hover); text-decoration-thickness: .16em; }
:focus { outline: none; }
:focus-visible, .skip:focus { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 6px var(--focus-ink); border-radius: .2rem; }
main:focus-visible { outline: none; box-shadow: none; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: .5rem; top: -10rem; background: var(--focus); color: var(--focus-ink); padding: .75rem 1rem; z-index: 3; }
.skip:focus { top: .5rem; }

header { background: var(--sheet); }
header .frame { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: .25rem; }
.home { color: var(--ink); font-weight: 700; line-height: 1.2; text-decoration: none; min-height: 2.75rem; display: inline-flex; align-items: center; }
.home::before { content: ""; width: .5rem; height: 1.25rem; margin-right: .6rem; background: var(--deep); border-radius: .15rem; }
.home:hover { text-decoration: underline; }
.languages { display: flex; gap: .25rem; margin-right: -.6rem; }
.languages a, .languages button { min-height: 2.75rem; min-width: 2.75rem; padding: 0 .6rem; white-space: nowrap; display: inline-flex; align-items: center; justify-content: center; }
.ways { position: sticky; top: 0; z-index: 2; background: var(--sheet); border-bottom: 1px solid var(--line); }
.ways .frame { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .75rem; padding-block: .375rem; }
.ways a { max-width: 100%; min-height: 2.75rem; padding: .375rem .875rem; display: inline-flex; align-items: center; border-radius: .4rem; font-weight: 700; text-decoration: none; line-height: 1.25; }
.ways a:hover { text-decoration: underline; }
.alarm { color: var(--red); border: 2px solid var(--red); }
.alarm:hover { color: var(--red); background: var(--red-tint); }
.leave { background: var(--ink); color: var(--sheet); text-align: right; }
.leave:hover { color: var(--sheet); }

main.frame { padding-block: 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.625rem; line-height: 1.25; margin: .25rem 0 .75rem; letter-spacing: -.01em; }
h2 { font-size: 1.1875rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
:lang(zh) h1, :lang(zh) h2 { letter-spacing: 0; }
p { margin: 0 0 1rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.35rem; }
li { margin-bottom: .35rem; }
.lead { font-size: 1.1875rem; }
.hint { color: var(--soft); margin: 0 0 .75rem; }
.back { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; margin-bottom: .25rem; }
.back::before { content: ""; width: .5rem; height: .5rem; margin-right: .5rem; border: solid currentColor; border-width: 0 0 .12rem .12rem; transform: rotate(45deg); }
.step { color: var(--soft); margin: 0 0 .5rem; }
.track { display: flex; gap: .25rem; margin: 0 0 1rem; }
.track i { flex: 1; height: .3rem; border-radius: 1rem; background: var(--line); }
.track i.on { background: var(--deep); }

form { margin: 0; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0 0 .35rem; font-weight: 700; width: 100%; }
legend h1 { margin-bottom: .4rem; }
.field { margin: 0 0 1.5rem; }
.field.bad { border-left: .3rem solid var(--red); padding-left: .9rem; }
legend + .wrong { margin-top: 0; }
.field > label, .half label { display: block; font-weight: 700; margin-bottom: .25rem; }
.wrong { color: var(--red); font-weight: 700; margin: 0 0 .5rem; }
input[type=text], input[type=tel], textarea, select {
  font: inherit; color: var(--ink); background: var(--sheet); border: 2px solid var(--edge); border-radius: .4rem;
  padding: .5rem .75rem; min-height: 3rem; width: 100%; max-width: 100%;
}
select { padding-right: .4rem; }
textarea { display: block; resize: vertical; }
[aria-invalid=true] { border-color: var(--red); }
.short { max-width: 14rem; }
.line { display: flex; align-items: center; gap: .6rem; }
.pair { display: flex; gap: .75rem; }
.pair + .pair { margin-top: .75rem; }
.half { flex: 1; min-width: 0; max-width: 12rem; }
.option { position: relative; margin-bottom: .5rem; }
.option input { position: absolute; left: .9rem; top: .9rem; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--deep); }
.option label { display: block; min-height: 3.25rem; padding: .8rem 1rem .8rem 3.25rem; background: var(--sheet); border: 1px solid var(--edge); border-radius: .5rem; cursor: pointer; line-height: 1.4; }
.option label:hover { border-color: var(--deep); }
.option input:checked + label { border-color: var(--deep); background: var(--tint); box-shadow: inset 0 0 0 1px var(--deep); }
.option .hint { display: block; margin: .15rem 0 0; font-size: 1rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: 1.75rem; }
button, .button {
  font: inherit; font-weight: 700; min-height: 3.25rem; padding: .6rem 1.5rem; border-radius: .5rem; cursor: pointer;
  border: 2px solid var(--deep); display: inline-flex; align-items: center; justify-content: center; text-decoration: none; text-align: center;
}
.link { border: 0; background: none; padding: 0; color: var(--deep); font-weight: 400; text-decoration: underline; text-underline-offset: .2em; min-height: 2.75rem; }
.link:hover { color: var(--deep-hover); }
button.quiet { min-height: 0; padding: 0; border: 0; }
.back.link { justify-content: start; }
.main { background: var(--deep); color: var(--deep-ink); }
.main:hover { background: var(--deep-hover); border-color: var(--deep-hover); color: var(--deep-ink); }
.other { background: transparent; color: var(--deep); }
.other:hover { background: var(--tint); color: var(--deep); }
.plain { background: transparent; border-color: transparent; color: var(--red); text-decoration: underline; text-underline-offset: .2em; font-weight: 400; padding-inline: .25rem; }
.plain:hover { text-decoration-thickness: .16em; }
.grave { background: transparent; color: var(--red); border-color: var(--red); }
.grave:hover { background: var(--red-tint); }
@media (max-width: 30rem) { .buttons > *, .buttons form button { width: 100%; } .buttons form { width: 100%; } }

.errors { border: 3px solid var(--red); border-radius: .5rem; background: var(--sheet); padding: 1rem; margin: 0 0 1.5rem; }
.errors h2 { margin: 0 0 .5rem; }
.errors ul { margin: 0; padding: 0; list-style: none; }
.errors li { margin: 0; }
.errors a { color: var(--red); font-weight: 700; display: inline-flex; align-items: center; min-height: 2.75rem; }
.panel { border-radius: .5rem; padding: 1rem 1.1rem; margin: 0 0 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-left: .3rem solid var(--deep); }
.panel > :last-child { margin-bottom: 0; }
.panel h2 { margin-top: 0; }
form + .panel { margin-top: 1.75rem; }
.panel.good { background: var(--tint); }
.panel.ask { background: var(--amber); border-left-color: var(--amber-line); }
.panel.urgent { background: var(--red-tint); border-color: var(--red); }
.groups { font: 700 1.5rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; letter-spacing: .06em; margin: 0 0 .5rem; }
.groups span { display: inline-block; margin-right: .75rem; }
.groups.one { font-size: 1.375rem; letter-spacing: 0; }
p [href^="tel:"] { white-space: nowrap; }
.calls { list-style: none; padding: 0; }
.calls a { display: flex; align-items: baseline; gap: .75rem; min-height: 3.5rem; padding: .75rem 1rem; background: var(--red); color: var(--sheet); border-radius: .5rem; text-decoration: none; font-weight: 700; }
.calls a:hover { text-decoration: underline; }
.calls b { flex: none; font-size: 1.5rem; line-height: 1.3; }
.rows { margin: 0 0 1.5rem; }
.rows > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.rows dt { color: var(--soft); grid-column: 1; }
.rows dd { margin: 0; min-width: 0; white-space: pre-line; grid-column: 1; }
.rows .change { grid-column: 2; grid-row: 1 / span 2; align-self: center; }
.rows .change a { display: inline-flex; align-items: center; justify-content: end; min-height: 2.75rem; min-width: 2.75rem; padding-left: .5rem; }
@media (min-width: 40rem) { .rows > div { grid-template-columns: 14rem 1fr auto; align-items: center; min-height: 3.25rem; } .rows dd { grid-column: 2; } .rows .change { grid-column: 3; grid-row: 1; } }
.story { list-style: none; margin: 0; padding: 0; }
.story li { border-left: .2rem solid var(--line); padding: 0 0 1rem 1rem; margin: 0; position: relative; }
.story li::before { content: ""; position: absolute; left: -.5rem; top: .5rem; width: .8rem; height: .8rem; border-radius: 50%; background: var(--deep); }
.story li:last-child { border-color: transparent; }
.story time { color: var(--soft); display: block; }
main blockquote { margin: .35rem 0 0; padding: .6rem .9rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; white-space: pre-line; }
.tiles { list-style: none; padding: 0; margin: 0; display: grid; gap: .5rem; }
.tiles + .tiles { margin-top: .5rem; }
.tiles li { margin: 0; }
.tiles a { display: flex; align-items: center; min-height: 3.25rem; padding: .7rem 1rem; background: var(--sheet); border: 1px solid var(--edge); border-radius: .5rem; font-weight: 700; }
.tiles.first { margin-bottom: 1.5rem; grid-template-columns: 1fr; }
.tiles.first a { border: 2px solid var(--amber-line); background: var(--amber); color: var(--ink); }
.doors { display: grid; gap: .75rem; margin: 1.5rem 0; }
@media (min-width: 40rem) { .tiles { grid-template-columns: 1fr 1fr; } h1 { font-size: 2rem; } .doors { grid-template-columns: 1fr 1fr; } .doors > :first-child { grid-column: 1 / -1; } }
footer { border-top: 1px solid var(--line); color: var(--soft); padding: 1.25rem 0 2rem; }
footer p { margin: 0 0 .5rem; }
@media print { .apart { break-before: page; } header, .ways, footer, .buttons, .back, .skip, form { display: none; } body { background: #fff; color: #000; } .panel { border: 1px solid #000; } }
`;
