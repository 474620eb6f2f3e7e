/** What would be markup, a formula, a template, a link or a command in one place or another, within 80 characters. */
export const hostile = `=1+1|<img src=x onerror=pwned=1>\\\${pwned=1}\`[a](//b.c)"'$(id)&amp;</script>\\`;
