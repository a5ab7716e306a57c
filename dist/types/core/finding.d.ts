/**
 * The vocabulary of the report: what was found, where, how bad it is, and what became of it.
 *
 * These shapes are the public JSON report (`sasguard/report@1`), so a key may be added here, but none renamed
 * or removed. Nothing in this file can hold a signature or a key: the parser keeps those to itself.
 */
export declare const KINDS: readonly ['account-sas', 'service-sas', 'user-delegation-sas', 'legacy-sas', 'disk-export-sas', 'messaging-sas', 'iot-sas', 'event-grid-sas', 'workflow-sas', 'api-management-sas', 'maps-sas', 'unknown-sas', 'storage-account-key', 'messaging-key', 'iot-key', 'event-grid-key', 'api-management-key', 'maps-key'];
export type Kind = (typeof KINDS)[number];
/** From harmless to worst; the order is the meaning. */
export declare const SEVERITIES: readonly ['info', 'low', 'medium', 'high', 'critical'];
export type Severity = (typeof SEVERITIES)[number];
/** From best to worst: a token with several locations has the worst verdict among them. */
export declare const VERDICTS: readonly ['hidden', 'allowed', 'warn', 'pending', 'block'];
export type Verdict = (typeof VERDICTS)[number];
/** Microsoft's words for what a permission letter allows, in the order in which they are always listed. */
export declare const PERMISSIONS: readonly ['read', 'add', 'create', 'write', 'delete', 'delete-version', 'permanent-delete', 'list', 'tags', 'find', 'move', 'execute', 'ownership', 'permissions', 'immutability', 'update', 'process', 'run', 'send', 'listen', 'manage', 'sign'];
export type Permission = (typeof PERMISSIONS)[number];
export declare const SERVICES: readonly ['blob', 'queue', 'table', 'file', 'messaging', 'iot', 'event-grid', 'workflow', 'api-management', 'maps'];
export type Service = (typeof SERVICES)[number];
export type Reach = 'item' | 'container' | 'account' | 'unknown';
/** What a token opens, for whom and until when, as far as its own text tells. Times are ISO 8601 in UTC, whole seconds. */
export interface Grants {
    readonly reach: Reach;
    readonly account: string | null;
    /** `container/path`, entity or device: what the token opens, where that is known. */
    readonly resource: string | null;
    readonly services: readonly Service[];
    /** `null` where the token does not tell (a stored access policy, an authorization rule). */
    readonly permissions: readonly Permission[] | null;
    readonly startsOn: string | null;
    /** The effective end: the earlier of the token's and its delegation key's. */
    readonly expiresOn: string | null;
    /** The stored access policy (`si`) or authorization rule (`skn`) the token leans on. */
    readonly policy: string | null;
    readonly protocols: readonly ('https' | 'http')[];
    /** The `sip` field as it stands. */
    readonly ipRange: string | null;
}
export interface Reason {
    readonly id: ReasonId;
    readonly text: string;
}
export type ReasonId = 'account-wide' | 'whole-disk' | 'signing-key' | 'runs-workflow' | 'can-write' | 'can-delete' | 'can-list' | 'can-manage' | 'long-lived' | 'no-expiry' | 'policy-bound' | 'plain-http' | 'no-ip-limit' | 'user-bound' | 'not-yet-valid' | 'expired';
export interface Revocation {
    readonly text: string;
    readonly commands: readonly string[];
}
/** The stretch of a file that carries the secret value. Lines and columns from 1, end exclusive, UTF-16 code units. */
export interface Place {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** The commit that brought it in, or `null` outside a range. */
    readonly commit: string | null;
    /** Members on the way into a container file, outermost first; empty for plain files. */
    readonly inside: readonly string[];
    /** Where the token names no storage account: the one named near it, most likely its own. */
    readonly nearbyAccount: NearbyAccount | null;
}
export interface NearbyAccount {
    readonly name: string;
    /** The line that names it, counted like the place's own. */
    readonly line: number;
}
export interface Location extends Place {
    readonly verdict: Verdict;
    /** The line of the allowlist that decided, where one did. */
    readonly allowedBy: AllowedBy | null;
    /** What excused it here until it ended; no part of the JSON report. */
    readonly lapsed?: Lapsed;
}
export interface Lapsed {
    readonly kind: 'allow' | 'paths';
    readonly path: string;
    readonly line: number;
    /** The last day, as it is written. */
    readonly expires: string;
}
export interface AllowedBy {
    readonly path: string;
    readonly line: number;
    /** As the entry names them. */
    readonly reviewer: string;
    /** How far the review has come, where it is waited for; no part of the JSON report. */
    readonly proof: Proof | null;
}
/** How far a review has come. Logins are with `@`. */
export interface Proof {
    readonly proven: boolean;
    readonly approvedBy: readonly string[];
    readonly needed: number;
    /** Whose approval is lacking: the reviewer that the entry names, and, where more are needed, all who could be the others. */
    readonly lacking: {
        readonly reviewer: string | null;
        readonly others: readonly string[];
    };
    /** Sentences: why opinions that are there do not count, and what stands in the way. */
    readonly notes: readonly string[];
}
export interface Finding {
    /** Lower-case hex SHA-256 of the token's secret text: 64 characters that reveal nothing. */
    readonly fingerprint: string;
    readonly kind: Kind;
    readonly severity: Severity;
    readonly verdict: Verdict;
    readonly headline: string;
    readonly grants: Grants;
    readonly reasons: readonly Reason[];
    /** The token as it stands, with `***` for its secret. */
    readonly redacted: string;
    readonly revoke: Revocation;
    readonly locations: readonly Location[];
    /** Whether it names a real Azure host, which a false positive does not; no part of the JSON report. */
    readonly onAzureHost?: boolean;
}
/** A fault in our own input: a bad `.sasignore` line, an unreadable file. Never a finding. */
export interface Problem {
    /** Kebab-case id; each has a heading in the docs. */
    readonly code: string;
    readonly message: string;
    readonly path: string | null;
    readonly line: number | null;
    /**
     * What the problem does to the run: `fault` is the user's input (exit 2), `incomplete` something that had to be
     * read and could not be (exit 3), `notice` is only said.
     */
    readonly effect: 'fault' | 'incomplete' | 'notice';
}
/** Something that was not looked at, with the reason; it does not make a scan incomplete. */
export interface Skipped {
    readonly path: string;
    /** Begins with one of the contract's words: `submodule`, `lfs-pointer`, `not-a-file`, `damaged`, … */
    readonly reason: string;
}
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
export declare function worstOf<Word>(order: readonly Word[], words: readonly Word[]): Word;
