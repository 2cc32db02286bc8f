/**
 * What a printed string may look like, by the file it lands in.
 *
 * A value reaches a host's file only through one of these grammars, so that no value can end a line, open or close a
 * block, start a comment, or be expanded by a program that reads the file. Numbers need none: they are printed by us.
 */
import { isIPv4 } from "node:net";

/** A grammar: the words for an error, and the judgement. */
export interface Grammar {
  readonly name: string;
  readonly allowed: string;
  readonly accepts: (text: string) => boolean;
}

const pattern = (name: string, allowed: string, expression: RegExp): Grammar => ({
  name, allowed, accepts: (text) => expression.test(text),
});

/** A name from the topology: topology, host, director, service. */
export const declaredName = pattern("name", "small letters, digits, hyphens, dots and underscores", /^[a-z]([a-z0-9._-]{0,61}[a-z0-9])?$/);

/** An IPv4 address. */
export const address: Grammar = { name: "address", allowed: "an IPv4 address", accepts: (text) => isIPv4(text) };

/** An IPv4 address with its prefix length. */
export const prefix: Grammar = {
  name: "prefix", allowed: "an IPv4 address, a slash and a prefix length",
  accepts: (text) => {
    const parts = /^([0-9.]+)\/(\d{1,2})$/.exec(text);
    return parts !== null && isIPv4(parts[1] ?? "") && Number(parts[2]) <= 32;
  },
};

/** Kernel name of an interface. @see IFNAMSIZ in netdevice(7) */
export const interfaceName = pattern("interface", "at most 15 letters, digits, dots, hyphens and underscores", /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,14}$/);

/** A word of a program's own vocabulary, chosen by a view builder: a scheduler, a protocol, a keyword. */
export const keyword = pattern("keyword", "letters, digits and underscores", /^[A-Za-z][A-Za-z0-9_]{0,31}$/);

/**
 * The path and query of a request, inside double quotes in keepalived.conf.
 *
 * keepalived ends a line at `!` and `#`, expands `$`, and reads braces, quotes and backslashes as its own: none of them
 * is allowed here. @see keepalived.conf(5)
 */
export const urlPath = pattern("URL path", "a slash, then letters, digits and ._~*+,;=:@%/?&-", /^\/[A-Za-z0-9._~*+,;=:@%/?&-]{0,511}$/);

/** The Host header of a check. */
export const hostHeader = pattern("host name", "letters, digits, dots and hyphens", /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/);

/** Options and endpoints of ipvsadm on one line. @see ipvsadm(8) */
export const ipvsWords = pattern("words of ipvsadm", "letters, digits and . : , - [ ], in words with one space between", /^[A-Za-z0-9.:,[\]-]+( [A-Za-z0-9.:,[\]-]+)*$/);

/** Ports and ranges. */
export const portList = pattern("ports", "ports and ranges, with commas between", /^\d+(-\d+)?(, \d+(-\d+)?)*$/);

/** Which way of checks: names with slashes between. */
export const pathKey = pattern("key", "names with slashes between", /^[a-z0-9._-]+(\/[a-z0-9._-]+){1,2}$/);

/** A flag of a scheduler, as ipvsadm and keepalived spell it. */
export const schedulerFlag = pattern("scheduler flag", "sh or mh, a hyphen, port or fallback", /^(sh|mh)-(port|fallback)$/);

/** Name of what a check watches: of our making, with an address or two names in it. */
export const checkerName = pattern("name", "BFD or FILE and a name, with hyphens", /^(BFD|FILE)-[a-z0-9._-]{1,100}$/);

/** The value of a check's setting: a number, a name, hexadecimal digits, or a command in double quotes. */
export const checkerValue: Grammar = {
  name: "value", allowed: "letters, digits, dots, underscores and hyphens, or a command in double quotes",
  accepts: (text) => /^[A-Za-z0-9._-]{1,510}$/.test(text) || (text.startsWith('"') && text.endsWith('"') && commandLine.accepts(text.slice(1, -1))),
};

/** A sysctl key in dotted form. */
export const sysctlKey = pattern("sysctl key", "dotted words of letters, digits, underscores, hyphens, and a slash for a dot in an interface's name", /^[a-z0-9_]+(\.[A-Za-z0-9_/-]+)+$/);

/** A sysctl's value. */
export const sysctlValue = pattern("sysctl value", "numbers, separated by spaces", /^\d+( \d+)*$/);

/** A kernel module. */
export const moduleName = pattern("module", "small letters, digits and underscores", /^[a-z0-9_]+$/);

/** A sentence of ours in a comment. */
export const commentText = pattern("comment", "printable ASCII on one line", /^[\x20-\x7e]{1,200}$/);

/** A rule of nft, chosen by a contributor: nothing that ends a line or begins a comment, a variable or an include. */
export const nftRule = pattern("rule", "letters, digits, spaces and ._,:/{}()!=<>|&@*+-\"", /^[A-Za-z0-9 ._,:/{}()!=<>|&@*+"-]{1,4000}$/);

/** Words of ip(8), chosen by a view builder. */
export const ipWords = pattern("words of ip", "letters, digits, spaces, dots, hyphens, underscores and slashes", /^[A-Za-z0-9 ._\/-]{1,200}$/);

/** Absolute path of a file of ours. */
export const filePath = pattern("path", "an absolute path of letters, digits, dots, hyphens and underscores", /^(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/);

/** A program and its arguments, inside double quotes in keepalived.conf. */
export const commandLine = pattern("command", "an absolute path and arguments of letters, digits and @%+=:,./_-", /^(\/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$/);

/** A process's name. @see proc(5), /proc/PID/comm */
export const processName = pattern("process name", "at most 15 letters, digits, dots, hyphens and underscores", /^[A-Za-z0-9_][A-Za-z0-9._-]{0,14}$/);

/** `weight -30`, or nothing: what stands behind a tracked thing. */
export const trackWeight = pattern("weight", "the word weight and a number", /^( weight -?\d{1,3})?$/);
