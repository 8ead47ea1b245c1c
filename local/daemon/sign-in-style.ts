/** The looks of the sign-in page: those of the desk to which it leads, by day and by night. */
export const signInStyle = `
:root { color-scheme: light dark; --ink: light-dark(#0f141a, #ebebf0); --soft: light-dark(#424650, #b4b4bb);
  --ground: light-dark(#fff, #161d26); --line: light-dark(#b4b4bb, #424650); --link: light-dark(#006ce0, #42b4ff); --near: light-dark(#f0fbff, #001129); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; color: var(--ink); background: var(--ground); }
header { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 1.25rem; color: #fff; background: #161d26; border-block-end: 1px solid #424650; }
header a { color: #fff; }
main { max-inline-size: 60rem; margin-inline: auto; padding: 1.5rem 1.25rem 3rem; }
h1 { margin: 0; font-size: 1.5rem; } h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; } p { margin: .25rem 0 0; color: var(--soft); max-inline-size: 44rem; }
ul { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); margin: 0; padding: 0; list-style: none; }
button { display: grid; inline-size: 100%; min-block-size: 4rem; padding: .625rem .875rem; gap: .125rem; text-align: start; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: .75rem; cursor: pointer; }
button span { color: var(--soft); font-size: .875rem; }
button:hover { border-color: var(--link); background: var(--near); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
`;
