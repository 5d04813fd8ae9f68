/** Rules of what the plan adds. Colours are the form's own, so that they are dark on dark pages and forced where forced. */
export const planStyles = `
[data-goals]{margin-top:2em}
.co-rated{margin:0 0 2em;break-inside:avoid}
.co-rated .co-heading{font-size:1.1875em;overflow-wrap:anywhere}
.co-rated__table{border-collapse:collapse;width:100%;max-width:38em}
.co-rated__table :is(th,td){border-bottom:1px solid var(--_border);padding-block:.5em;padding-inline:0 .75em;text-align:start;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
.co-rated__table thead th{font-weight:700}
.co-rated__table tbody th{white-space:nowrap}
.co-chart{display:grid;grid-template-columns:auto 1fr;gap:.25em .5em;max-width:38em;margin:.75em 0 1em;color:var(--_muted)}
.co-chart__scale{display:flex;flex-direction:column;justify-content:space-between;align-items:flex-end;line-height:1;block-size:9em;margin-block:-.5em}
.co-chart__plot{inline-size:calc(100% - .5em);block-size:8em;overflow:visible;fill:none}
[dir=rtl] .co-chart__plot{transform:scaleX(-1)}
.co-chart__plot path{vector-effect:non-scaling-stroke;stroke:currentcolor}
.co-chart__grid{opacity:.5}
.co-chart__line{stroke-width:2.5;color:var(--_link)}
.co-chart__dots{stroke-width:11;stroke-linecap:round;color:var(--_link)}
.co-chart__days{grid-column:2;display:flex;justify-content:space-between;gap:1em;padding-block-start:.5em}
.co-chart__days span:last-child{text-align:end}
@media (forced-colors:active){.co-chart__plot,.co-chart__line,.co-chart__dots{color:CanvasText;forced-color-adjust:none}}
@media print{.co-chart__plot{print-color-adjust:exact}}
`;
