export const phoneStyle = `
:root { color-scheme: light dark; --ink: light-dark(#17212b, #e8edf2); --soft: light-dark(#5b6875, #9fb0bf);
  --ground: light-dark(#f3f5f7, #11171d); --card: light-dark(#fff, #1a222a); --line: light-dark(#d5dce2, #33404c);
  --mine: light-dark(#0b5c57, #4fc1b6); --mine-ink: light-dark(#fff, #06211f); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif; color: var(--ink); background: var(--ground); }
header, main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
header { padding-bottom: 0; } h1 { font-size: 1.25rem; margin: 0; } h1 a { color: inherit; text-decoration: none; }
header p { margin: .25rem 0 0; color: var(--soft); } h2 { font-size: 1rem; margin: 0 0 .75rem; }
h1 span, h2 span, label span { color: var(--soft); font-weight: 400; }
main { display: grid; gap: 1rem; } nav, section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; min-width: 0; }
.phones { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); align-items: start; }
nav ul, .talk { list-style: none; margin: 0; padding: 0; } nav li > a:first-child { display: block; padding: .5rem; border-radius: .5rem; color: inherit; text-decoration: none; }
nav a[aria-current], nav a:hover { background: var(--ground); } nav b, nav a > span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
nav a > span, time, .empty { color: var(--soft); font-size: .875rem; }
.beside { display: inline-block; font-size: .875rem; font-weight: 400; color: var(--mine); padding: .25rem .5rem; } .beside span { display: inline; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.talk { display: flex; flex-direction: column; gap: .75rem; max-height: 65vh; overflow-y: auto; padding: .25rem; }
.talk li { max-width: 85%; align-self: flex-start; } .talk .inbound { align-self: flex-end; text-align: right; } .talk .day { align-self: center; }
.talk p { margin: 0; padding: .5rem .75rem; border-radius: .75rem; background: var(--ground); white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
.talk .inbound p { background: var(--mine); color: var(--mine-ink); }
form { display: grid; gap: .75rem; margin-top: 1rem; border-top: 1px solid var(--line); padding-top: 1rem; }
label { display: grid; gap: .25rem; } input, textarea, button { font: inherit; color: inherit; padding: .5rem .75rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--card); width: 100%; min-width: 0; }
button { background: var(--mine); border-color: var(--mine); color: var(--mine-ink); font-weight: 600; cursor: pointer; min-height: 2.75rem; }
:focus-visible { outline: 3px solid var(--mine); outline-offset: 2px; } .failure { color: light-dark(#a3161c, #ff9d9d); font-weight: 600; margin: 0; }
@media (min-width: 48rem) { main { grid-template-columns: 16rem 1fr; align-items: start; } main > .failure { grid-column: 2; } .phones { grid-column: 2; } nav { grid-row: span 2; } button { width: auto; justify-self: start; padding-inline: 1.5rem; } }
`;
