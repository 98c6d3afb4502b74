/**
 * The style sheet of a page. Kinds are told apart by colour and by the line under them; the colours are those of
 * Okabe and Ito, which people with any kind of colour vision can tell apart, darkened or lightened to read well on
 * the page (4.5 to 1 or better).
 */
export const STYLE = `
:root{color-scheme:light;--bg:#fdfdfb;--fg:#1d1d1b;--soft:#5b5b57;--line:#dcdcd5;--card:#fff;--chip:#f0f0ea;
--party:#005a8f;--place:#1a6a8a;--date:#8a3a6b;--figure:#8a5200;--agreement:#00694b;--quote:#6b6b63;--agreement-bg:#dff3ea;--quote-bg:#f3f2ea;--hot:#fff1a8}
:root[data-theme=dark]{color-scheme:dark;--bg:#161615;--fg:#ecece6;--soft:#a9a9a2;--line:#3a3a37;--card:#1e1e1d;--chip:#2b2b29;
--party:#7cc4f2;--place:#7fd0e8;--date:#eba6cd;--figure:#f0b95a;--agreement:#5fd3ab;--quote:#b3b3a9;--agreement-bg:#17382d;--quote-bg:#23231f;--hot:#5a4b00}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--bg:#161615;--fg:#ecece6;--soft:#a9a9a2;--line:#3a3a37;--card:#1e1e1d;--chip:#2b2b29;
--party:#7cc4f2;--place:#7fd0e8;--date:#eba6cd;--figure:#f0b95a;--agreement:#5fd3ab;--quote:#b3b3a9;--agreement-bg:#17382d;--quote-bg:#23231f;--hot:#5a4b00}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:5rem}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.6 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Color Emoji",sans-serif}
.skip{position:absolute;left:-99rem;top:0;background:var(--card);padding:.5rem 1rem;z-index:9}.skip:focus{left:0}
header{padding:1.5rem max(1rem,calc(50vw - 44rem)) 1rem;border-bottom:1px solid var(--line)}
h1{font:700 1.75rem/1.25 Georgia,"Times New Roman",serif;margin:0 0 .4rem}
.meta{color:var(--soft);margin:0;font-size:.9rem}
.tools{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;padding:.5rem max(1rem,calc(50vw - 44rem));background:var(--bg);border-bottom:1px solid var(--line);font-size:.9rem}
.tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem}.tools legend{float:left;margin-right:.8rem;padding:0;color:var(--soft)}
.tools label{display:inline-flex;gap:.35rem;align-items:center;white-space:nowrap}
.tools button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.15rem .7rem;cursor:pointer}
main{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:2.5rem;padding:1.5rem max(1rem,calc(50vw - 44rem)) 4rem}
@media(max-width:62rem){main{grid-template-columns:minmax(0,1fr)}}
.text{font:1.08rem/1.75 Georgia,"Times New Roman",serif;max-width:46rem}
.text p{margin:0 0 1em;white-space:pre-line;overflow-wrap:anywhere}
.line.title{font-weight:700;font-size:1.3rem}.line.boilerplate,.line.byline,.line.dateline{color:var(--soft);font-size:.92rem}
.line.dateline{margin-bottom:.2em}
a{color:var(--party)}
.find{color:inherit;text-decoration:none;border-radius:.15em}
.find.in-quote{background:var(--quote-bg)}.find.in-agreement{background:var(--agreement-bg)}
a.find{text-underline-offset:.22em;text-decoration-thickness:.12em;text-decoration-line:underline}
a.find.party{color:var(--party);text-decoration-style:solid}a.find.place{color:var(--place);text-decoration-style:dotted}
a.find.date{color:var(--date);text-decoration-style:dashed}a.find.figure{color:var(--figure);text-decoration-style:double}
a.find.agreement{color:var(--agreement);text-decoration-style:solid;text-decoration-thickness:.2em;font-weight:600}
.hot{background:var(--hot)!important}
:focus-visible{outline:3px solid var(--figure);outline-offset:2px}
.part{margin:0 0 2rem}
h2{font-size:1.1rem;margin:0 0 .6rem;border-bottom:2px solid var(--line);padding-bottom:.2rem}.count{color:var(--soft);font-weight:400}
.entries{list-style:none;margin:0;padding:0}.none{color:var(--soft)}
.entry{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--soft);border-radius:.4rem;padding:.5rem .8rem;margin:0 0 .6rem;overflow-wrap:anywhere}
.entry.party{border-left-color:var(--party)}.entry.place{border-left-color:var(--place)}.entry.date{border-left-color:var(--date)}
.entry.figure{border-left-color:var(--figure)}.entry.agreement{border-left-color:var(--agreement)}.entry.quote{border-left-color:var(--quote)}
.entry:target{outline:3px solid var(--figure)}
h3{font-size:1rem;margin:0;line-height:1.35}.chips{margin:.15rem 0 0;font-size:.85rem;color:var(--soft)}
.chip{background:var(--chip);color:var(--fg);border-radius:1rem;padding:.05rem .55rem;white-space:nowrap}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.05rem .8rem;margin:.4rem 0 0;font-size:.92rem}dt{color:var(--soft)}dd{margin:0}
blockquote{margin:.3rem 0;padding-left:.7rem;border-left:2px solid var(--line);font-family:Georgia,"Times New Roman",serif}
details{margin-top:.3rem;font-size:.9rem}summary{cursor:pointer;color:var(--soft)}
svg{width:100%;height:auto;display:block;margin:0 0 .8rem}svg text{fill:var(--fg);font-size:13px}
.axis line{stroke:var(--line);stroke-width:2}.axis circle{fill:var(--date)}.axis circle.hot{fill:var(--figure)}
.edge{fill:none;stroke:var(--soft);stroke-width:1.5;opacity:.6}.edge.hot{stroke:var(--figure);stroke-width:3;opacity:1}
.graph rect{fill:var(--card);stroke-width:2}.graph rect.party{stroke:var(--party)}.graph rect.agreement{stroke:var(--agreement)}
.graph a.hot rect{fill:var(--hot)}
.hidden{display:none!important}.off{color:inherit!important;background:none!important;text-decoration:none!important;font-weight:inherit!important}
#tip{position:absolute;z-index:8;max-width:22rem;background:var(--card);color:var(--fg);border:1px solid var(--soft);border-radius:.4rem;padding:.4rem .7rem;font:.88rem/1.45 system-ui,sans-serif;box-shadow:0 .3rem 1rem #0004;pointer-events:none;white-space:pre-line}
.results{list-style:none;padding:0}.results li{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .9rem;margin:0 0 .6rem}
.search{display:flex;gap:.6rem;align-items:center}.search input{font:inherit;flex:1;max-width:30rem;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--card);color:var(--fg)}
.single{display:block;max-width:56rem}
@media print{.tools,.skip{display:none}main{display:block}}
`;
