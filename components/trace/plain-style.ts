/** The look of the pages that load nothing: the palette of the shop on a page of its own. */
export const plainStyle = `
:root{color-scheme:light dark;--paper:#fbf7ef;--sheet:#fffdf8;--ink:#1d1b18;--muted:#5d564b;--line:#dfd5c2;--son:#9e2a22;--on:#fffaf3;--lam:#20407a;--ngoc:#2c5a4b;--ngw:#e5efe9;--quy:#7a5410;--quw:#f6ecd6;--sow:#f7e4df}
@media (prefers-color-scheme:dark){:root{--paper:#191713;--sheet:#221f1a;--ink:#f3ecdf;--muted:#b8ae9c;--line:#3d372d;--son:#e08a7d;--on:#24100d;--lam:#a9c1f0;--ngoc:#a5d3c3;--ngw:#22332c;--quy:#e9c57f;--quw:#37301c;--sow:#3b221e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Be Vietnam Pro",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:0 1rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem;border-bottom:1px solid var(--line)}
header a,footer a{display:inline-flex;align-items:center;min-height:44px;padding:0 .25rem}
.brand{font-weight:700;color:var(--son);text-decoration:none}
a{color:var(--lam);text-underline-offset:3px}
a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid var(--lam);outline-offset:2px}
h1{font-size:1.5rem;line-height:1.3;margin:1.25rem 0 .5rem}
h2{font-size:1.2rem;line-height:1.3;margin:1.75rem 0 .5rem}
h3{font-size:1rem;margin:0}
p{margin:.5rem 0}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.mono{font-family:ui-monospace,Menlo,Consolas,monospace}
.box{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:1rem 0}
.good{background:var(--ngw);border-color:var(--ngoc);color:var(--ngoc)}
.warn{background:var(--quw);border-color:var(--quy);color:var(--quy)}
.bad{background:var(--sow);border-color:var(--son);color:var(--son)}
.box>:first-child{margin-top:0}.box>:last-child{margin-bottom:0}
img.face{display:block;width:100%;max-width:22rem;aspect-ratio:1;object-fit:cover;border-radius:.75rem;border:1px solid var(--line);background:var(--line)}
dl{margin:0;display:grid;gap:.75rem}
@media (min-width:36rem){dl{grid-template-columns:12rem 1fr}dt{grid-column:1}dd{grid-column:2}}
dt{font-weight:600}dd{margin:0}
ol.way{list-style:none;margin:0;padding:0 0 0 1.25rem;border-left:3px solid var(--line)}
ol.way li{position:relative;padding:0 0 1.25rem}
ol.way li:before{content:"";position:absolute;left:calc(-1.25rem - 8px);top:.45rem;width:13px;height:13px;border-radius:50%;background:var(--son)}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;font-size:.875rem;font-weight:600}
label{font-weight:600;display:block}
input,textarea{width:100%;min-height:44px;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--muted);border-radius:.5rem;padding:.5rem .75rem;margin:.25rem 0 .75rem}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:.5rem 1rem;border:0;border-radius:.5rem;background:var(--son);color:var(--on);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
summary{min-height:44px;display:flex;align-items:center;font-weight:600;cursor:pointer;color:var(--lam)}
ul{padding-left:1.25rem}
footer{margin-top:2rem;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:0 1rem;padding-bottom:2rem}
@media print{header,footer,form{display:none}}
`
