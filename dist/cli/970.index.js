"use strict";
exports.id = 970;
exports.ids = [970,91,0];
exports.modules = {

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ configHooks)
/* harmony export */ });
/* unused harmony export CONFIG_HOOKS_SINCE */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);
/* harmony import */ var _sources_hook_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6266);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5000);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3091);




const CONFIG_HOOKS_SINCE = [2, 54];
const configHooks = {
    id: 'config',
    name: "git's configuration",
    governs: (setting) => _sources_hook_names_js__WEBPACK_IMPORTED_MODULE_1__/* .HOOKS */ .r.some((hook) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(setting.where, keyOf(hook, 'command')) !== null),
    install: (setting, { hooks, isGlobal }) => {
        if (!(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .du)(setting.gitVersion, CONFIG_HOOKS_SINCE)) {
            const [major, minor] = setting.gitVersion;
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)(`git runs hooks from its configuration since 2.54; this is ${major}.${minor}. Nothing was changed.`);
        }
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.join)(hooks.map((hook) => installHook(setting, hook, isGlobal)));
    },
    uninstall: (setting, isGlobal) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.join)(_sources_hook_names_js__WEBPACK_IMPORTED_MODULE_1__/* .HOOKS */ .r.map((hook) => uninstallHook(setting, hook, isGlobal))),
    find,
    faults: () => [],
};
function find(setting, hook) {
    const command = (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(setting.where, keyOf(hook, 'command'));
    if (command === null)
        return 'absent';
    const event = (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(setting.where, keyOf(hook, 'event'));
    const isRun = event === hook && (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .du)(setting.gitVersion, CONFIG_HOOKS_SINCE);
    return isRun && command === commandFor(setting, hook) ? 'current' : 'stale';
}
function installHook(setting, hook, isGlobal) {
    if (find(setting, hook) === 'current')
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(`${hook}: in place already`);
    const set = (key, value) => ({ do: 'config', args: [scope(isGlobal), '--replace-all', keyOf(hook, key), value] });
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(`${hook}: put into git's ${isGlobal ? 'global' : 'local'} configuration as hook.${nameOf(hook)}`, set('event', hook), set('command', commandFor(setting, hook)));
}
function uninstallHook({ where }, hook, isGlobal) {
    const isThere = (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(where, keyOf(hook, 'command'), scope(isGlobal)) !== null;
    return isThere
        ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(`${hook}: taken out of git's ${isGlobal ? 'global' : 'local'} configuration`, {
            do: 'config',
            args: [scope(isGlobal), '--remove-section', `hook.${nameOf(hook)}`],
        })
        : _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_TO_DO */ .UO;
}
function commandFor({ home }, hook) {
    return `sh ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)(`${home}/hooks/${hook}`)}`;
}
function nameOf(hook) {
    return `sasguard-${hook}`;
}
function keyOf(hook, key) {
    return `hook.${nameOf(hook)}.${key}`;
}
function scope(isGlobal) {
    return isGlobal ? '--global' : '--local';
}


/***/ }),

/***/ 3970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MANAGERS: () => (/* binding */ MANAGERS),
  managerCalled: () => (/* binding */ managerCalled),
  managerOf: () => (/* binding */ managerOf)
});

// EXTERNAL MODULE: ./build/install/config-hooks.js
var config_hooks = __webpack_require__(7964);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/sources/hook-names.js
var hook_names = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/install/plain-git.js
var plain_git = __webpack_require__(4562);
// EXTERNAL MODULE: ./build/install/plan.js
var plan = __webpack_require__(5000);
// EXTERNAL MODULE: ./build/install/seal.js
var seal = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/install/setting.js
var install_setting = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/install/wording.js
var wording = __webpack_require__(8807);
;// CONCATENATED MODULE: ./build/install/husky.js







const husky = {
    id: 'husky',
    name: 'husky',
    governs: (setting) => (0,plain_git/* isHuskys */.OU)(setting.hooksFolder) || isDeclared(setting),
    install: (setting, { hooks }) => {
        const { sharedHome } = setting;
        if (sharedHome === null)
            return (0,plan/* left */.kb)((0,wording/* missingPackage */.l)('husky'));
        return (0,plan.join)(hooks.map((hook) => installHook(setting, hook, sharedHome)));
    },
    uninstall: (setting) => (0,plan.join)(hook_names/* HOOKS */.r.map((hook) => uninstallHook(setting, hook))),
    find: (setting, hook) => find(setting, hook),
    faults: (setting) => {
        const faults = [];
        if (!(0,plain_git/* isHuskys */.OU)(setting.hooksFolder)) {
            faults.push({
                what: 'husky is used here, but git does not run its hooks (core.hooksPath).',
                mend: 'npx husky',
            });
        }
        if (setting.where.env.HUSKY === '0') {
            faults.push({ what: 'The variable HUSKY is 0, so husky runs no hook.', mend: 'unset HUSKY' });
        }
        const { HOME = '', XDG_CONFIG_HOME = (0,external_node_path_.join)(HOME, '.config') } = setting.where.env;
        const start = (0,external_node_path_.join)(XDG_CONFIG_HOME, 'husky', 'init.sh');
        if (/^[ \t]*(?:export[ \t]{1,40})?HUSKY=0\b/m.test((0,install_setting/* readText */.yR)(start) ?? '')) {
            faults.push({
                what: `${start} sets HUSKY to 0, so husky runs no hook.`,
                mend: `take HUSKY=0 out of ${start}`,
            });
        }
        return faults;
    },
};
function find(setting, hook) {
    const text = (0,install_setting/* readText */.yR)(fileFor(setting, hook));
    if (text === null)
        return 'absent';
    const lines = linesFor(hook, setting.sharedHome ?? '');
    if (lines.every((line) => text.includes(`${line}\n`)) && (0,seal/* withoutBlocks */.RI)(text).taken === 1)
        return 'current';
    if ((0,seal/* withoutBlocks */.RI)(text).taken + (0,seal/* withoutBlocks */.RI)(text).edited > 0)
        return 'stale';
    return new RegExp(`\\b(?:dist/hook/index\\.js|sasguard/hooks/${hook}\\b)`).test(text)
        ? 'current'
        : 'absent';
}
function installHook(setting, hook, home) {
    const file = fileFor(setting, hook);
    const text = (0,install_setting/* readText */.yR)(file);
    if (find(setting, hook) === 'current')
        return (0,plan/* said */.ag)(`${hook}: in place already`);
    const lines = linesFor(hook, home);
    if (text === null)
        return (0,plan/* said */.ag)(`${hook}: wrote ${file}`, (0,plan/* write */.M9)(file, (0,seal/* fileOf */.W7)(lines)));
    const rest = (0,seal/* withoutBlocks */.RI)(text);
    if (rest.edited > 0)
        return (0,plan/* left */.kb)(`sasguard's lines in ${file} were edited. Delete them and run this again.`);
    if (rest.text === null)
        return (0,plan/* said */.ag)(`${hook}: renewed in ${file}`, (0,plan/* write */.M9)(file, (0,seal/* fileOf */.W7)(lines)));
    const at = hook === 'pre-push' ? afterShebang(rest.text) : rest.text.length;
    return (0,plan/* said */.ag)(`${hook}: added to ${file}`, (0,plan/* write */.M9)(file, (0,seal/* withBlocks */.hn)(rest.text, [{ at, indent: '', lines }])));
}
function uninstallHook(setting, hook) {
    const file = fileFor(setting, hook);
    const { text, taken, edited } = (0,seal/* withoutBlocks */.RI)((0,install_setting/* readText */.yR)(file) ?? '');
    if (edited > 0)
        return (0,plan/* left */.kb)(`sasguard's lines in ${file} were edited since, so they stay. Take them out by hand.`);
    if (taken === 0)
        return plan/* NOTHING_TO_DO */.UO;
    return text === null
        ? (0,plan/* said */.ag)(`${hook}: removed ${file}`, { do: 'remove', file })
        : (0,plan/* said */.ag)(`${hook}: taken out of ${file}`, (0,plan/* write */.M9)(file, text));
}
function linesFor(hook, home) {
    const call = `sh ${home}/hooks/${hook} "$@"`;
    if (hook !== 'pre-push')
        return [call];
    return [
        'sasguard_refs=$(cat)',
        `{ [ -z "$sasguard_refs" ] || printf '%s\\n' "$sasguard_refs"; } | ${call} || exit`,
        'if [ -n "$sasguard_refs" ]; then',
        'exec <<SASGUARD',
        '$sasguard_refs',
        'SASGUARD',
        'fi',
    ];
}
function afterShebang(text) {
    return text.startsWith('#!') && text.includes('\n') ? text.indexOf('\n') + 1 : 0;
}
function fileFor(setting, hook) {
    const folder = (0,plain_git/* isHuskys */.OU)(setting.hooksFolder) ? (0,external_node_path_.dirname)(setting.hooksFolder) : (0,external_node_path_.join)(setting.root, '.husky');
    return (0,external_node_path_.join)(folder, hook);
}
function isDeclared({ root, hooksPath }) {
    const isNamed = /"husky"\s*:|"prepare"\s*:\s*"[^"]*\bhusky\b/.test((0,install_setting/* readText */.yR)((0,external_node_path_.join)(root, 'package.json')) ?? '');
    const isThere = (name) => (0,install_setting/* readText */.yR)((0,external_node_path_.join)(root, '.husky', name)) !== null;
    return isNamed && (isThere('_/h') || (hooksPath === null && hook_names/* HOOKS */.r.some(isThere)));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/install/yaml-blocks.js



function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    return document.errors.length > 0 ? undefined : document.toJS();
}
function withAdditions(text, additions, wanted) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    if (document.errors.length > 0)
        return null;
    const blocks = [];
    for (const { path, lines } of additions) {
        const isAtEnd = path.length === 0;
        const place = isAtEnd ? { at: text.length, indent: '' } : placeIn(text, document.getIn(path, true));
        if (place === null)
            return null;
        blocks.push({ ...place, lines });
    }
    const after = (0,seal/* withBlocks */.hn)(text, blocks);
    return isSame(readYaml(after), wanted) ? after : null;
}
const isSame = external_node_util_.isDeepStrictEqual;
function placeIn(text, node) {
    if (!isCollection(node) || node.flow === true || node.items.length === 0 || node.range == null)
        return null;
    const start = node.range[0];
    const at = text.lastIndexOf('\n', start - 1) + 1;
    const indent = text.slice(at, start);
    return /^ *$/.test(indent) ? { at, indent } : null;
}
function isCollection(node) {
    return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
}

;// CONCATENATED MODULE: ./build/install/lefthook.js






const lefthook = {
    id: 'lefthook',
    name: 'lefthook',
    governs: (setting) => configOf(setting) !== null,
    install: (setting, { hooks }) => {
        const config = configOf(setting);
        const { sharedHome } = setting;
        if (config === null)
            return (0,plan/* left */.kb)('There is no lefthook.yml here. Make one first: npx lefthook install');
        if (sharedHome === null)
            return (0,plan/* left */.kb)((0,wording/* missingPackage */.l)('lefthook'));
        const snippet = hooks.flatMap((hook) => hookLines(hook, sharedHome)).join('\n');
        if (!/\.ya?ml$/.test(config.file))
            return (0,plan/* left */.kb)((0,wording/* byHand */.X)(config.file, 'is no YAML', snippet));
        const rest = (0,seal/* withoutBlocks */.RI)(config.text);
        if (rest.edited > 0)
            return (0,plan/* left */.kb)(`sasguard's lines in ${config.file} were edited. Delete them and run this again.`);
        const after = withHooks(rest.text ?? '', hooks, sharedHome);
        if (after === null)
            return (0,plan/* left */.kb)((0,wording/* byHand */.X)(config.file, 'is written in a way that cannot be added to', snippet));
        if (after === config.text)
            return (0,plan/* said */.ag)(`${hooks.join(', ')}: in place already in ${config.file}`);
        return (0,plan/* said */.ag)(`${hooks.join(', ')}: added to ${config.file}. Now run: npx lefthook install`, (0,plan/* write */.M9)(config.file, after));
    },
    uninstall: (setting) => {
        const config = configOf(setting);
        if (config === null)
            return plan/* NOTHING_TO_DO */.UO;
        const { text, taken, edited } = (0,seal/* withoutBlocks */.RI)(config.text);
        if (edited > 0)
            return (0,plan/* left */.kb)(`sasguard's lines in ${config.file} were edited since, so they stay. Take them out by hand.`);
        if (taken === 0)
            return plan/* NOTHING_TO_DO */.UO;
        return (0,plan/* said */.ag)(`taken out of ${config.file}. Now run: npx lefthook install`, (0,plan/* write */.M9)(config.file, text ?? ''));
    },
    find: (setting, hook) => lefthook_find(setting, hook),
    faults: (setting, hooks) => {
        const faults = [];
        const missing = hooks.filter((hook) => !/lefthook/.test((0,install_setting/* readText */.yR)((0,external_node_path_.join)(setting.hooksFolder, hook)) ?? ''));
        if (missing.length > 0) {
            faults.push({
                what: `lefthook is used here, but git does not call it for ${missing.join(', ')}.`,
                mend: 'npx lefthook install',
            });
        }
        const config = readConfig(setting, NAMES);
        const own = readConfig(setting, LOCAL_NAMES);
        for (const { name, hooks: limits } of [config, own]) {
            if (limits === null)
                faults.push(unread(name));
            else
                for (const hook of hooks)
                    faults.push(...limitsOn(hook, limits, name));
        }
        const { assert_lefthook_installed: asserts } = { ...config.hooks, ...own.hooks };
        if (asserts !== true) {
            faults.push({
                what: 'Where its program is missing, lefthook lets everything through unless it is told not to.',
                mend: 'put into lefthook.yml, then run npx lefthook install: assert_lefthook_installed: true',
            });
        }
        for (const hook of hooks) {
            if (own.hooks?.[hook]?.commands?.sasguard === undefined)
                continue;
            faults.push({
                what: `${own.name} changes the command sasguard of ${hook}, for this machine alone.`,
                mend: `take sasguard out of ${hook} in ${own.name}`,
            });
        }
        const { LEFTHOOK, LEFTHOOK_EXCLUDE = '' } = setting.where.env;
        if (LEFTHOOK === '0' || LEFTHOOK === 'false') {
            faults.push({
                what: `The variable LEFTHOOK is ${LEFTHOOK}, so lefthook runs no hook.`,
                mend: 'unset LEFTHOOK',
            });
        }
        if (LEFTHOOK_EXCLUDE.split(',').includes('sasguard')) {
            faults.push({
                what: 'The variable LEFTHOOK_EXCLUDE leaves out sasguard.',
                mend: 'unset LEFTHOOK_EXCLUDE',
            });
        }
        return faults;
    },
};
function limitsOn(hook, config, name) {
    const { skip, only, exclude_tags: excluded = [] } = config[hook] ?? {};
    const faults = [];
    for (const [key, value] of Object.entries({ skip, only })) {
        if (value === undefined || (key === 'skip' && value === false))
            continue;
        faults.push({
            what: `${hook} has "${key}" in the configuration of lefthook (${name}), with which sasguard is left out too.`,
            mend: `give "${key}" to the commands or jobs that need it, instead of all of ${hook}`,
        });
    }
    if ([excluded].flat().includes('sasguard')) {
        faults.push({
            what: `${hook} has sasguard among "exclude_tags" in the configuration of lefthook (${name}).`,
            mend: `take sasguard out of "exclude_tags" of ${hook}`,
        });
    }
    return faults;
}
function unread(name) {
    return {
        what: `${name} cannot be read here, so whether it leaves sasguard out is not known.`,
        mend: `look in ${name} for skip, only, exclude_tags and sasguard`,
    };
}
function lefthook_find(setting, hook) {
    const text = configOf(setting)?.text ?? '';
    const command = readYaml(text)?.[hook]?.commands?.sasguard;
    if (isSame(command, commandFor(hook, setting.sharedHome ?? '')))
        return 'current';
    return text.includes(`hooks/${hook}`) || command !== undefined ? 'stale' : 'absent';
}
function withHooks(text, hooks, home) {
    const before = (readYaml(text) ?? {});
    const additions = [];
    const fresh = [];
    for (const hook of hooks) {
        const lines = hookLines(hook, home);
        if (before[hook] === undefined)
            fresh.push(...lines);
        else if (before[hook]?.commands === undefined)
            additions.push({ path: [hook], lines: below(lines) });
        else
            additions.push({ path: [hook, 'commands'], lines: below(below(lines)) });
    }
    if (fresh.length > 0)
        additions.push({ path: [], lines: fresh });
    const wanted = Object.fromEntries(hooks.map((hook) => {
        const commands = { ...before[hook]?.commands, sasguard: commandFor(hook, home) };
        return [hook, { ...before[hook], commands }];
    }));
    return withAdditions(text, additions, { ...before, ...wanted });
}
function below(lines) {
    return lines.slice(1).map((line) => line.slice(2));
}
function hookLines(hook, home) {
    const { run, ...rest } = commandFor(hook, home);
    return [
        `${hook}:`,
        '  commands:',
        '    sasguard:',
        `      run: '${run.replaceAll("'", "''")}'`,
        ...Object.entries(rest).map(([key, value]) => `      ${key}: ${value}`),
    ];
}
function commandFor(hook, home) {
    const call = `sh ${home}/hooks/${hook}`;
    if (hook === 'commit-msg')
        return { run: `${call} "{1}"` };
    if (hook === 'pre-push')
        return { run: `${call} "{1}" "{2}"`, use_stdin: true };
    return { run: call };
}
function readConfig(setting, names) {
    const found = configOf(setting, names);
    if (found === null)
        return { name: '', hooks: {} };
    const read = readYaml(found.text);
    const isRead = read === null || (typeof read === 'object' && !Array.isArray(read));
    return { name: found.name, hooks: isRead ? (read ?? {}) : null };
}
function configOf({ root }, names = NAMES) {
    for (const name of names) {
        const file = (0,external_node_path_.join)(root, name);
        const text = (0,install_setting/* readText */.yR)(file);
        if (text !== null)
            return { name, file, text };
    }
    return null;
}
const NAMES = namesOf('lefthook');
const LOCAL_NAMES = namesOf('lefthook-local');
function namesOf(name) {
    return ['yml', 'yaml', 'toml', 'json', 'jsonc'].flatMap((ending) => [name, `.${name}`, `.config/${name}`].map((path) => `${path}.${ending}`));
}

;// CONCATENATED MODULE: ./build/install/pre-commit.js







const preCommit = {
    id: 'pre-commit',
    name: 'the pre-commit framework',
    governs: (setting) => (0,install_setting/* readText */.yR)(pre_commit_fileFor(setting)) !== null,
    install: (setting, wish) => {
        const hooks = wish.hooks.filter(isListed);
        const beside = wish.hooks.filter((hook) => !isListed(hook));
        return (0,plan.join)([
            hooks.length === 0 ? plan/* NOTHING_TO_DO */.UO : installListed(setting, hooks),
            beside.length === 0 ? plan/* NOTHING_TO_DO */.UO : plain_git/* plainGit */.rH.install(setting, { ...wish, hooks: beside }),
        ]);
    },
    uninstall: (setting) => {
        const file = pre_commit_fileFor(setting);
        const { text, taken, edited } = (0,seal/* withoutBlocks */.RI)((0,install_setting/* readText */.yR)(file) ?? '');
        if (edited > 0)
            return (0,plan/* left */.kb)(`sasguard's lines in ${file} were edited since, so they stay. Take them out by hand.`);
        return taken === 0 ? plan/* NOTHING_TO_DO */.UO : (0,plan/* said */.ag)(`taken out of ${file}`, (0,plan/* write */.M9)(file, text ?? ''));
    },
    find: (setting, hook) => (isListed(hook) ? pre_commit_find(setting, hook) : plain_git/* plainGit */.rH.find(setting, hook)),
    faults: (setting, hooks) => {
        const faults = [];
        const missing = hooks.filter(isListed).filter((hook) => !isCalled(setting, hook));
        if (missing.length > 0) {
            faults.push({
                what: `The pre-commit framework is used here, but git does not call it for ${missing.join(', ')}.`,
                mend: installCommand(missing),
            });
        }
        const skipped = (setting.where.env.SKIP ?? '').split(',').filter((id) => /^sasguard/.test(id.trim()));
        if (skipped.length > 0)
            faults.push({ what: `The variable SKIP leaves out ${skipped.join(', ')}.`, mend: 'unset SKIP' });
        return [...faults, ...plain_git/* plainGit */.rH.faults(setting, hooks)];
    },
};
function installListed(setting, hooks) {
    const file = pre_commit_fileFor(setting);
    const { sharedHome } = setting;
    if (sharedHome === null)
        return (0,plan/* left */.kb)(`${(0,wording/* missingPackage */.l)('the pre-commit framework')}\nOr list sasguard's repository in ${file}: see docs/hook.md.`);
    const text = (0,install_setting/* readText */.yR)(file) ?? '';
    const rest = (0,seal/* withoutBlocks */.RI)(text);
    if (rest.edited > 0)
        return (0,plan/* left */.kb)(`sasguard's lines in ${file} were edited. Delete them and run this again.`);
    const before = readYaml(rest.text ?? '');
    const lines = listing(hooks, sharedHome);
    const entry = readYaml(lines.join('\n'))[0];
    const after = withAdditions(rest.text ?? '', [{ path: ['repos'], lines }], {
        ...before,
        repos: [entry, ...(before?.repos ?? [])],
    });
    if (after === null) {
        return (0,plan/* left */.kb)((0,wording/* byHand */.X)(file, 'is written in a way that cannot be added to', ['repos:', ...lines].join('\n')));
    }
    return after === text
        ? (0,plan/* said */.ag)(`${hooks.join(', ')}: in place already in ${file}`)
        : (0,plan/* said */.ag)(`${hooks.join(', ')}: added to ${file}. Now run: ${installCommand(hooks)}`, (0,plan/* write */.M9)(file, after));
}
function pre_commit_find(setting, hook) {
    const config = readYaml((0,install_setting/* readText */.yR)(pre_commit_fileFor(setting)) ?? '');
    const ids = (config?.repos ?? []).flatMap(({ hooks = [] }) => hooks);
    const ours = ids.find(({ id }) => id === ID[hook]);
    if (ours !== undefined) {
        const { entry } = ours;
        return entry === undefined || entry === entryFor(hook, setting.sharedHome ?? '') ? 'current' : 'stale';
    }
    const isRemote = hook === 'pre-merge-commit' &&
        ids.some(({ id, entry }) => id === ID['pre-commit'] && entry === undefined);
    return isRemote ? 'current' : 'absent';
}
function listing(hooks, home) {
    return [
        '- repo: local',
        '  hooks:',
        ...hooks.flatMap((hook) => [
            `    - id: ${ID[hook]}`,
            `      name: sasguard (${hook})`,
            `      entry: ${entryFor(hook, home)}`,
            '      language: system',
            `      stages: [${hook}]`,
            '      always_run: true',
            '      verbose: true',
            ...(hook === 'commit-msg' ? [] : ['      pass_filenames: false']),
        ]),
    ];
}
const ID = {
    'pre-commit': 'sasguard',
    'pre-merge-commit': 'sasguard-merge',
    'commit-msg': 'sasguard-message',
    'pre-push': 'sasguard-push',
    'pre-receive': 'sasguard-receive',
};
function isListed(hook) {
    return hook !== 'pre-push' && hook !== 'pre-receive';
}
function entryFor(hook, home) {
    return `sh ${home}/hooks/${hook}`;
}
function isCalled(setting, hook) {
    return /pre-commit(?:\.com|\s+hook-impl|_commit)/.test((0,install_setting/* readText */.yR)((0,external_node_path_.join)(setting.hooksFolder, hook)) ?? '');
}
function installCommand(hooks) {
    return `pre-commit install ${hooks.map((hook) => `-t ${hook}`).join(' ')}`;
}
function pre_commit_fileFor({ root }) {
    return (0,external_node_path_.join)(root, '.pre-commit-config.yaml');
}

;// CONCATENATED MODULE: ./build/install/managers.js





const MANAGERS = [config_hooks/* configHooks */.N, husky, lefthook, preCommit, plain_git/* plainGit */.rH];
function managerOf(setting) {
    return MANAGERS.find(({ governs }) => governs(setting)) ?? plain_git/* plainGit */.rH;
}
function managerCalled(id) {
    return MANAGERS.find((manager) => manager.id === id) ?? plain_git/* plainGit */.rH;
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ isInFolder),
/* harmony export */   OU: () => (/* binding */ isHuskys),
/* harmony export */   rH: () => (/* binding */ plainGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4963);
/* harmony import */ var _sources_hook_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6266);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5000);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4834);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3091);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8807);








const plainGit = {
    id: 'git',
    name: 'git',
    governs: () => true,
    install: (setting, { hooks, isGlobal }) => {
        if ((0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isSharedFolder */ .yC)(setting) && !isGlobal)
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(sharedFolder(setting));
        if (!(0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isSharedFolder */ .yC)(setting) && isGlobal)
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(NO_SHARED_FOLDER);
        if (isHuskys(setting.hooksFolder)) {
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(`husky writes the hooks in ${setting.hooksFolder} anew with every npm install. Run: sasguard install --with husky`);
        }
        if (hooks.some((hook) => namesThisMachine(setting, hook)))
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(committedFolder(setting));
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.join)(hooks.map((hook) => installHook(setting, hook)));
    },
    uninstall: (setting, isGlobal) => {
        const folders = new Set([setting.ownHooksFolder]);
        if (!(0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isSharedFolder */ .yC)(setting) || isGlobal)
            folders.add(setting.hooksFolder);
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.join)([...folders].flatMap((folder) => _sources_hook_names_js__WEBPACK_IMPORTED_MODULE_3__/* .HOOKS */ .r.map((hook) => uninstallHook(folder, hook))));
    },
    find: (setting, hook) => find(setting, setting.hooksFolder, hook),
    faults: (setting, hooks) => {
        const ours = hooks
            .map((hook) => ({ hook, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(setting.hooksFolder, hook) }))
            .filter(({ file }) => (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)((0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file) ?? '') !== 'none');
        const shut = ours.filter(({ file }) => !isExecutable(file));
        const tied = ours.filter(({ hook }) => namesThisMachine(setting, hook));
        return [
            ...shut.map(({ file }) => ({
                what: `${file} may not be run, so git passes over it.`,
                mend: `chmod +x ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forShell */ .uJ)(file)}`,
            })),
            ...tied.map(({ file }) => ({
                what: `${file} is committed, and names a folder that only this machine has: ${setting.home}.`,
                mend: 'npm install --save-dev sasguard, then npx sasguard install',
            })),
        ];
    },
};
function isHuskys(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === '_' && (0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'h')) !== null;
}
function isInFolder(folder, hook) {
    return (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)((0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, hook)) ?? '') !== 'none';
}
function find(setting, folder, hook) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, hook);
    if ((0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameFile */ .Dl)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(setting.home, 'hooks', hook)))
        return 'current';
    const text = (0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file);
    if (text === null || (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)(text) === 'none')
        return 'absent';
    return text === stubFor(setting, hook) ? 'current' : 'stale';
}
function installHook(setting, hook) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(setting.hooksFolder, hook);
    const stub = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(file, stubFor(setting, hook), true);
    const before = `${file}${BEFORE}`;
    if (!isThere(file)) {
        return isThere(before)
            ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(`${before} is left from an earlier installation. Move it back to ${file} or delete it, and run this again.`)
            : (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: put into ${file}`, stub);
    }
    if (find(setting, setting.hooksFolder, hook) === 'current') {
        return isExecutable(file) ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: in place already`) : (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: made executable`, stub);
    }
    switch ((0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)((0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file) ?? '')) {
        case 'intact':
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: renewed in ${file}`, stub);
        case 'edited':
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(`${file} was edited since sasguard put it there. Delete it and run this again.`);
        case 'none':
            break;
    }
    if (isThere(before))
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(`${before} is in the way. Move it elsewhere, and run this again.`);
    const kept = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}${BEFORE}`;
    const fate = isExecutable(file)
        ? `the hook that was there is kept as ${kept} and runs first`
        : `the hook that was there, which may not be run, is kept as ${kept}`;
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: put into ${file}; ${fate}`, { do: 'move', from: file, to: before }, stub);
}
function uninstallHook(folder, hook) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, hook);
    const before = `${file}${BEFORE}`;
    const seal = (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)((0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file) ?? '');
    if (seal === 'edited')
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(`${file} was edited since sasguard put it there, so it stays. Take it out by hand.`);
    if (seal === 'none') {
        return isThere(before)
            ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)(`${before} is the hook that was here before. Its place is taken, so it stays.`)
            : _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_TO_DO */ .UO;
    }
    return isThere(before)
        ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: put back as it was before`, { do: 'remove', file }, { do: 'move', from: before, to: file })
        : (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag)(`${hook}: taken out of ${folder}`, { do: 'remove', file });
}
const BEFORE = '.before-sasguard';
function stubFor(setting, hook) {
    const readsInput = hook === 'pre-push' || hook === 'pre-receive';
    return (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealed */ .JW)(`#!/bin/sh
folder=\${0%/*}
hook=${wayTo(setting)}/hooks/${hook}
before=$folder/${hook}${BEFORE}
if [ ! -f "$hook" ]; then
  printf '%s\\n' "sasguard could not check this: $hook is gone." \\
    "Install sasguard again, or take its hooks out: npx sasguard uninstall" >&2
  exit 3
fi
${readsInput ? CALL_WITH_INPUT : CALL}`);
}
const CALL = `if [ -x "$before" ]; then
  "$before" "$@" || exit
fi
exec sh "$hook" "$@"
`;
const CALL_WITH_INPUT = `[ -x "$before" ] || exec sh "$hook" "$@"
input=$(cat && echo .)
printf '%s' "\${input%.}" 2>/dev/null | "$before" "$@" || exit
printf '%s' "\${input%.}" | sh "$hook" "$@"
`;
function wayTo(setting) {
    const { home, hooksFolder } = setting;
    if (!isNearby(setting))
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forShell */ .uJ)(home);
    return `$folder/${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forShell */ .uJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFolder(hooksFolder), realHome(home)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))}`;
}
function isNearby({ root, home, hooksFolder, ownHooksFolder }) {
    const isInside = [root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ownHooksFolder))].some((folder) => !isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, home)));
    const isShared = hooksFolder !== ownHooksFolder && isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, hooksFolder));
    return isInside && !isShared;
}
function namesThisMachine(setting, hook) {
    return !isNearby(setting) && (0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isCommitted */ .zZ)(setting, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(setting.hooksFolder, hook));
}
function isOutside(way) {
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function realHome(home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(home));
}
function realFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}
function isThere(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
const NO_SHARED_FOLDER = 'git has no folder of hooks for all repositories. To have sasguard in all of them: git config --global core.hooksPath …/sasguard/hooks (which git then runs in the place of their own hooks), or with git 2.54 or later: sasguard install --with config --global';
function committedFolder({ hooksPath, where: { cwd }, hooksFolder }) {
    const folder = hooksPath?.value ?? hooksFolder;
    return [
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .missingPackage */ .l)(`hooks in ${folder}`),
        `Or keep these hooks to yourself: let git ignore them, and run this again: echo ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forShell */ .uJ)(`/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, hooksFolder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/`)} >> .git/info/exclude`,
    ].join('\n');
}
function sharedFolder({ hooksPath }) {
    return [
        `git runs the hooks of ${hooksPath?.value} here (core.hooksPath, ${hooksPath?.scope} configuration), and none of .git/hooks.`,
        'Nothing was changed. Either put sasguard into that folder, for all your repositories: sasguard install --global',
        'Or, with git 2.54 or later, beside it and for this repository alone: sasguard install --with config',
    ].join('\n');
}


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   UO: () => (/* binding */ NOTHING_TO_DO),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   carryOut: () => (/* binding */ carryOut),
/* harmony export */   join: () => (/* binding */ join),
/* harmony export */   kb: () => (/* binding */ left)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




const NOTHING_TO_DO = { steps: [], said: [], left: [] };
function join(plans) {
    return {
        steps: plans.flatMap(({ steps }) => steps),
        said: plans.flatMap(({ said }) => said),
        left: plans.flatMap(({ left }) => left),
    };
}
function said(sentence, ...steps) {
    return { steps, said: [sentence], left: [] };
}
function left(sentence) {
    return { steps: [], said: [], left: [sentence] };
}
function write(file, text, isExecutable = false) {
    return { do: 'write', file, text, isExecutable };
}
function carryOut(steps, where) {
    for (const step of steps) {
        try {
            carryOutOne(step, where);
        }
        catch (error) {
            if (error instanceof _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o)
                throw error;
            const { code = 'unknown reason' } = error;
            const file = step.do === 'move' ? step.from : step.do === 'config' ? 'configuration' : step.file;
            throw new _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('not-written', `This cannot be written (${code}): ${file}`);
        }
    }
}
function carryOutOne(step, where) {
    switch (step.do) {
        case 'write':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(step.file), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(step.file, step.text);
            if (step.isExecutable)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(step.file, 0o755);
            return;
        case 'move':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(step.from, step.to);
            return;
        case 'remove':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(step.file);
            return;
        case 'config':
            (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .writeConfig */ .AU)(where, step.args);
    }
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   RI: () => (/* binding */ withoutBlocks),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   hn: () => (/* binding */ withBlocks)
/* harmony export */ });
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7634);

function sealed(script) {
    const [first = '', ...rest] = script.split('\n');
    return [first, `# sasguard ${digestOf(rest)}: ${OWNED}`, ...rest].join('\n');
}
function sealOf(script) {
    const [, second = '', ...rest] = script.split('\n');
    const match = /^# sasguard ([0-9a-f]{8}): /.exec(second);
    if (match === null)
        return script.includes(OWNED) ? 'edited' : 'none';
    return match[1] === digestOf(rest) ? 'intact' : 'edited';
}
const OWNED = 'put here by `sasguard install`, taken out by `sasguard uninstall`';
function withBlocks(text, blocks) {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    let result = text;
    for (const { at, indent, lines } of blocks.toSorted((one, other) => other.at - one.at)) {
        const block = blockOf(lines, '')
            .map((line) => `${indent}${line}`)
            .join(lineEnd);
        const before = result.slice(0, at);
        const isOpen = before !== '' && !before.endsWith('\n');
        result = isOpen ? before + lineEnd + block : `${before}${block}${lineEnd}${result.slice(at)}`;
    }
    return result;
}
function fileOf(lines) {
    return blockOf(lines, NEW_FILE)
        .map((line) => `${line}\n`)
        .join('');
}
function withoutBlocks(text) {
    let [taken, edited] = [0, 0];
    let [isNewFile, isOpen] = [false, false];
    const rest = text.replace(BLOCK, (whole, digest, origin, inner, end) => {
        if (digestOf(inner.split(/\r?\n/).slice(0, -1)) !== digest) {
            edited += 1;
            return whole;
        }
        taken += 1;
        isNewFile ||= origin === NEW_FILE;
        isOpen ||= end === '';
        return '';
    });
    return {
        text: isNewFile && rest === '' ? null : isOpen ? rest.replace(/\r?\n$/, '') : rest,
        taken,
        edited,
    };
}
const NEW_FILE = ' of a new file';
const BLOCK = /^[ \t]*# sasguard ([0-9a-f]{8}) begin( of a new file)?: [^\r\n]*\r?\n((?:(?![ \t]*# sasguard end)[^\n]*\n)*)[ \t]*# sasguard end(\r?\n|(?![\s\S]))/gm;
function blockOf(lines, origin) {
    return [`# sasguard ${digestOf(lines)} begin${origin}: ${OWNED}`, ...lines, '# sasguard end'];
}
function digestOf(lines) {
    const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)[0].length);
    const common = indents.length === 0 ? 0 : Math.min(...indents);
    return (0,_sources_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(lines.map((line) => line.slice(common).trimEnd()).join('\n')).slice(0, 8);
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oT: () => (/* binding */ readConfigLike),
/* harmony export */   readSetting: () => (/* binding */ readSetting),
/* harmony export */   yC: () => (/* binding */ isSharedFolder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




function readSetting(where, script) {
    const [bare, gitFolder, hooks] = ask(where, [
        'rev-parse',
        '--is-bare-repository',
        '--git-common-dir',
        '--git-path',
        'hooks',
    ]).split('\n');
    const isBare = bare === 'true';
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(where.cwd, gitFolder);
    const root = isBare ? common : ask(where, ['rev-parse', '--show-toplevel']);
    const home = homeOf(script, root);
    return {
        where: { ...where, cwd: root },
        root,
        isBare,
        hooksFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(where.cwd, hooks),
        ownHooksFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'hooks'),
        hooksPath: readHooksPath(where),
        gitVersion: readGitVersion(where),
        home,
        sharedHome: isBare ? null : wayInside(root, home),
    };
}
function isSharedFolder({ hooksPath }) {
    return hooksPath !== null && hooksPath.scope !== 'local' && hooksPath.scope !== 'worktree';
}
function isCommitted({ where, root, ownHooksFolder }, file) {
    const isBelow = (folder) => wayInside(folder, file) !== null;
    if (!isBelow(root) || isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ownHooksFolder)))
        return false;
    return (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessRefused */ .J0)(() => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(where, ['check-ignore', '--quiet', '--', file]) === null, () => true);
}
function isAtLeast([major, minor], [wantedMajor, wantedMinor]) {
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('unreadable-file', `A file of the set-up cannot be read (${code}): ${file}`);
    }
}
function isSameFile(one, other) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(one) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(other);
    }
    catch {
        return false;
    }
}
function homeOf(script, root) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script))));
    const linked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'node_modules', 'sasguard');
    return isSameFile(linked, home) ? linked : home;
}
function wayInside(root, path) {
    const way = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : '..';
    return way.startsWith('..') || way.includes(':') ? null : way === '' ? '.' : way;
}
function readHooksPath(where) {
    const found = askOrNull(where, ['config', '--show-scope', '--type=path', '--get', 'core.hooksPath']);
    const match = found === null ? null : /^(\w+)\t(.*)$/s.exec(found);
    return match === null ? null : { scope: match[1], value: match[2] };
}
function readGitVersion(where) {
    const match = /(\d+)\.(\d+)/.exec(ask(where, ['version']));
    return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}
function readConfig(where, key, ...scope) {
    return askOrNull(where, ['config', ...scope, '--get', key]);
}
function readConfigLike(where, pattern) {
    const found = askOrNull(where, ['config', '--null', '--get-regexp', pattern]) ?? '';
    return found
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
function ask(where, args) {
    return (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(where, args)
        .stdout.toString('utf8')
        .replace(/\r?\n$/, '');
}
function askOrNull(where, args) {
    return (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessRefused */ .J0)(() => ask(where, args), () => null);
}


/***/ }),

/***/ 8807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byHand),
/* harmony export */   l: () => (/* binding */ missingPackage)
/* harmony export */ });
function missingPackage(manager) {
    return [
        `With ${manager}, sasguard has to lie inside the repository, since what is written here is shared with others.`,
        'Nothing was changed. Install it first: npm install --save-dev sasguard',
    ].join('\n');
}
function byHand(file, why, snippet) {
    return [`${file} ${why}, so nothing was changed in it. Put this in:`, '', snippet].join('\n');
}


/***/ })

};
;