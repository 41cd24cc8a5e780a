/** The looks of the pages written by hand: the shop's palette, letters and spacing (app/theme.css) without its stylesheet. */
export const plainStyle = `
:root{color-scheme:light dark;--paper:#fbf7ef;--sheet:#fffdf8;--ink:#1d1b18;--muted:#5d564b;--line:#dfd5c2;--edge:#8a8070;--son:#9e2a22;--on:#fffaf3;--lam:#20407a;--lamw:#e6ebf4;--ngoc:#2c5a4b;--ngw:#e5efe9;--quy:#7a5410;--quw:#f6ecd6;--sow:#f7e4df}
@media screen and (prefers-color-scheme:dark){:root{--paper:#191713;--sheet:#221f1a;--ink:#f3ecdf;--muted:#b8ae9c;--line:#3d372d;--edge:#7a7161;--son:#e08a7d;--on:#24100d;--lam:#a9c1f0;--lamw:#222c42;--ngoc:#a5d3c3;--ngw:#22332c;--quy:#e9c57f;--quw:#37301c;--sow:#3b221e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Be Vietnam Pro","Be Vietnam Pro as Roboto","Be Vietnam Pro as Arial",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
.in{max-width:64rem;margin:0 auto;padding:0 1rem}
.demo{border-bottom:1px solid var(--line);background:var(--quw);color:var(--quy);padding:.375rem 1rem;text-align:center;font-size:.875rem}
.top{border-bottom:1px solid var(--line)}
.top .in{display:flex;align-items:center;gap:.25rem 1rem;padding-top:.5rem;padding-bottom:.5rem}
.top a:not(.brand),footer a{display:inline-flex;align-items:center;min-height:44px;color:inherit;text-decoration:none;text-underline-offset:4px}
.top a:not(.brand):hover,footer a:hover{text-decoration:underline}
.top a:not(.brand){padding:0 .5rem;color:var(--muted);white-space:nowrap}
.brand{display:flex;align-items:center;gap:.625rem;min-height:44px;min-width:0;flex:1;color:inherit;text-decoration:none;line-height:1.3;font-weight:600}
.brand small{display:block;font-weight:400;font-size:.75rem;color:var(--muted)}
.wide{display:none!important}
@media (min-width:40rem){.wide{display:inline-flex!important}}
main.in{padding-top:1.25rem;padding-bottom:1rem}
main.narrow{max-width:46rem}
a{color:var(--lam);text-underline-offset:4px}
:focus-visible{outline:3px solid var(--lam);outline-offset:2px;border-radius:4px}
h1,h2,h3{line-height:1.3;font-weight:600;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:1.625rem;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:0}
p{margin:.5rem 0}
strong,b{font-weight:600}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.mono{font-family:ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.box{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:1rem 0}
.good{background:var(--ngw);border-color:var(--ngoc);color:var(--ngoc)}
.warn{background:var(--quw);border-color:var(--quy);color:var(--quy)}
.bad{background:var(--sow);border-color:var(--son);color:var(--son)}
.box>:first-child{margin-top:0}.box>:last-child{margin-bottom:0}
.says{display:flex;gap:.625rem;align-items:flex-start}
.says svg{margin-top:.2rem}
.says h2{margin:0;font-size:1.125rem}
svg.i{width:1.25rem;height:1.25rem;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.hero{display:grid;gap:1.25rem}
@media (min-width:44rem){.hero{grid-template-columns:20rem 1fr;align-items:start}h1{font-size:2rem}}
img.face{display:block;width:100%;max-width:20rem;height:auto;aspect-ratio:1;object-fit:cover;border-radius:.75rem;border:1px solid var(--line);background:var(--quw)}
.facts{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0;padding:0;list-style:none}
.tag{display:inline-flex;align-items:center;gap:.375rem;border:1px solid var(--line);border-radius:1rem;padding:.1rem .7rem;font-size:.875rem;background:var(--sheet)}
.tag .says h2{margin:0;font-size:1.125rem}
svg.i{width:1rem;height:1rem}
.tag.good,.tag.warn,.tag.bad{border-color:currentColor}
.stars{color:var(--quy);font-weight:600;margin:0}
dl{margin:0;display:grid;gap:.25rem}
dl dd{margin:0 0 .75rem}
dt{color:var(--muted);font-size:.9375rem}
@media (min-width:36rem){dl{grid-template-columns:13rem 1fr;gap:.75rem}dl dd{margin:0}}
.match{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:.75rem 0}
.match div{border:1px dashed var(--edge);border-radius:.5rem;padding:.5rem .75rem}
.match b{display:block;overflow-wrap:anywhere}
ol.way{list-style:none;margin:0;padding:0 0 0 2.75rem}
ol.way>li{position:relative;padding:0 0 1.5rem}
ol.way>li:before{content:attr(data-n);position:absolute;left:-2.75rem;top:-.15rem;width:1.875rem;height:1.875rem;border-radius:50%;background:var(--son);color:var(--on);font-weight:600;font-size:.9375rem;line-height:1.875rem;text-align:center}
ol.way>li:not(:last-child):after{content:"";position:absolute;left:-1.875rem;top:2rem;bottom:.3rem;width:2px;background:var(--line)}
.way .facts{margin:.375rem 0 0;gap:.375rem}
.way .tag{padding:.05rem .5rem;gap:.25rem;font-size:.8125rem}
.shots{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.625rem}
.shots a{display:block;border-radius:.5rem}
.shots img{display:block;width:6.5rem;height:6.5rem;object-fit:cover;border-radius:.5rem;border:1px solid var(--line);background:var(--quw)}
.where{display:grid;gap:1rem;align-items:center}
@media (min-width:44rem){.where{grid-template-columns:22rem 1fr}}
.where svg{display:block;width:100%;max-width:22rem;height:auto}
.where ul{list-style:none;margin:0;padding:0}
.where li{display:flex;gap:.625rem;padding:.25rem 0}
.where li b{flex:none;width:1.625rem;height:1.625rem;border-radius:.25rem;background:var(--son);color:var(--on);text-align:center;line-height:1.625rem;font-size:.875rem}
ul.says-list{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
@media (min-width:52rem){ul.says-list{grid-template-columns:repeat(3,1fr)}}
ul.says-list li{margin:0}
label{font-weight:600;display:block}
input:not([type=hidden]),textarea{width:100%;min-height:44px;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:.5rem;padding:.5rem .75rem;margin:.25rem 0 .75rem}
button,.button{display:inline-flex;align-items:center;justify-content:center;gap:.5rem;min-height:44px;padding:.5rem 1.25rem;border:1px solid var(--son);border-radius:.5rem;background:var(--son);color:var(--on);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.button.plain{background:none;color:var(--son)}
.button.quiet{background:none;border-color:transparent;color:var(--lam);font-weight:400;text-decoration:underline;padding:.5rem 0}
.row{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
ul{padding-left:1.25rem}
ul.lots{list-style:none;padding:0;display:grid;gap:.5rem}
ul.lots a{display:flex;justify-content:space-between;gap:1rem;min-height:44px;align-items:center;border:1px solid var(--line);border-radius:.75rem;background:var(--sheet);padding:.5rem 1rem;color:inherit;text-decoration:none}
ul.lots a:hover{border-color:var(--lam)}
footer{margin-top:3rem;border-top:1px solid var(--line);background:var(--sheet);font-size:.875rem}
footer .in{padding-top:1.5rem;padding-bottom:2rem}
footer nav{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-top:.5rem}
@media (forced-colors:active){ol.way>li:before,.where li b{border:1px solid}}
@media print{.top,.demo,footer,form,.row{display:none}}
`
  .trim()
  .replaceAll('\n', '')
