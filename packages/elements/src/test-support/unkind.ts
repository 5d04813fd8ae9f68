/** Rules as themes of content management systems have them, and worse: for bare elements, by id, and some `!important`. */
export const unkind = `
  html { font-size: 62.5% }
  body { line-height: 3; letter-spacing: 0.2em }
  main * { box-sizing: content-box; font-family: fantasy }
  main form legend { float: left; width: 100%; font-size: 8px }
  main form label { display: inline-block; text-transform: uppercase; font-size: 9px; opacity: 0.5 }
  main form input, main form button, main form select, main form textarea {
    width: 50%; height: 9px; color: red; border: 7px solid; appearance: none; box-shadow: 0 0 9px red;
  }
  main form fieldset { border: 5px dashed; padding: 40px; background: pink }
  main ul, main dl, main dd, main li { list-style: square; margin: 30px; padding: 30px }
  main li::before, button::after { content: 'x' }
  main h2, main h3, main p { margin: 70px; font-size: 40px; border-bottom: 9px solid; color: pink }
  main a { color: yellow; background: yellow }
  main details summary { display: inline; font-weight: 100 }
  .co-label { display: none; color: pink !important }
  button { background: linear-gradient(pink, red) !important; color: pink }
  main form button { padding: 2px 6px !important; border: 0 !important }
  main form input:not([type='radio'], [type='checkbox']), main form textarea { width: 100% !important }
`;
