#include "shared/word_classes.h"

#include <algorithm>
#include <array>

#include "carelint/words.h"

namespace carelint {
namespace {

// clang-format off
// Base forms; a word that is more often a noun is here when prose about health uses it as a verb, too.
constexpr WordSet base_verbs({
    "abandon", "abbreviate", "abolish", "abort", "absorb", "abuse", "accept", "access", "acclimatise", "accompany",
    "accomplish", "accord", "account", "accumulate", "accuse", "accustom", "ache", "achieve", "acknowledge", "acquire",
    "act", "activate", "adapt", "add", "addict", "address", "adhere", "adjust", "administer", "admit", "adopt",
    "advance", "advertise", "advise", "advocate", "affect", "age", "agree", "aid", "aim", "alarm", "align", "allay",
    "allege", "allocate", "allow", "alter", "amaze", "amend", "amuse", "analyse", "analyze", "anchor", "announce",
    "annoy", "answer", "anticipate", "apologise", "apologize", "appal", "appall", "appeal", "appear", "append", "apply",
    "appoint", "appreciate", "approach", "approve", "archive", "argue", "arise", "arm", "arrange", "arrest", "arrive",
    "ascend", "ask", "assemble", "assert", "assess", "assign", "assist", "associate", "assort", "assume", "assure",
    "attach", "attack", "attempt", "attend", "attract", "attribute", "attune", "authorise", "authorize", "automate",
    "avoid", "await", "awaken", "award", "baffle", "bake", "balance", "ban", "bargain", "base", "bash", "battle", "be",
    "bear", "beat", "become", "befriend", "beg", "begin", "behave", "believe", "belittle", "belong", "bend", "berate",
    "bet", "betray", "bewilder", "bias", "bicker", "bid", "bin", "bind", "binge", "bite", "blame", "blast", "bleed",
    "bless", "blindfold", "blob", "block", "blow", "blur", "blurt", "blush", "boil", "bolster", "bomb", "book", "bore",
    "borrow", "bother", "bottle", "bounce", "bowl", "box", "brace", "bracket", "brag", "break", "breath", "breathe",
    "breed", "bring", "broadcast", "brood", "browse", "bruise", "brush", "budget", "bug", "build", "bundle", "burden",
    "burn", "burst", "bury", "busy", "buy", "calculate", "call", "calm", "camp", "campaign", "cancel", "capture",
    "care", "carry", "case", "cast", "catapult", "catastrophise", "catastrophize", "catch", "cater", "cause", "caution",
    "cease", "celebrate", "censor", "center", "centre", "challenge", "change", "channel", "charge", "charm", "chase",
    "chastise", "chat", "cheat", "check", "cherish", "chew", "chide", "choke", "choose", "chop", "chuck", "circulate",
    "cite", "claim", "clam", "clap", "clarify", "classify", "clean", "clear", "clench", "climb", "cling", "clip",
    "close", "clutch", "coax", "coddle", "collapse", "collate", "collect", "color", "colour", "comb", "combine", "come",
    "comfort", "comment", "commission", "commit", "communicate", "compare", "compartmentalise", "compartmentalize",
    "compel", "compete", "compile", "complain", "complete", "complicate", "compose", "compress", "comprise", "compute",
    "computerise", "computerize", "conceal", "conceive", "concentrate", "concern", "conclude", "condemn", "condense",
    "condition", "conduct", "confess", "confide", "configure", "confine", "confirm", "conflict", "confront", "confuse",
    "congest", "congratulate", "connect", "consent", "consider", "consist", "console", "constrain", "construct",
    "consult", "consume", "contact", "contain", "contemplate", "continue", "contort", "contract", "contradict",
    "contribute", "contrive", "control", "convert", "convict", "convince", "cook", "cool", "cope", "copy", "corner",
    "correct", "correspond", "corrupt", "cost", "counsel", "count", "cover", "crack", "craft", "cramp", "crash",
    "crave", "crawl", "create", "cripple", "criticise", "criticize", "crop", "cross", "crowd", "cruise", "crumple",
    "crunch", "crush", "cry", "cuddle", "cultivate", "curb", "cure", "curl", "curse", "curve", "cushion", "cut", "dab",
    "damage", "damn", "dance", "dangle", "dare", "dash", "date", "daunt", "daydream", "deal", "debate", "debrief",
    "debug", "deceive", "decide", "declare", "decline", "decode", "decompress", "decorate", "decrease", "dedicate",
    "deduce", "deem", "defeat", "defend", "define", "deflect", "degrade", "delay", "delegate", "delete", "delight",
    "deliver", "delude", "demand", "demean", "demolish", "demonstrate", "deny", "depend", "depress", "deprive",
    "derange", "derive", "descend", "describe", "desert", "deserve", "design", "designate", "desire", "despair",
    "destine", "destroy", "detach", "detail", "detect", "determine", "detest", "detox", "devastate", "develop",
    "devise", "devote", "dial", "die", "differ", "dig", "dine", "dip", "direct", "disable", "disagree", "disappear",
    "disappoint", "disarm", "discard", "discipline", "disclose", "disconnect", "discontinue", "discount", "discourage",
    "discover", "discriminate", "discuss", "disengage", "disguise", "disgust", "dislike", "dismantle", "dismiss",
    "disown", "display", "dispose", "disrupt", "dissociate", "distance", "distinguish", "distort", "distract",
    "distress", "distribute", "distrust", "disturb", "dive", "divert", "divide", "do", "document", "dominate", "donate",
    "double", "doubt", "draft", "drag", "drain", "draw", "dread", "dream", "dress", "drift", "drink", "drip", "drive",
    "drop", "drown", "drug", "dry", "dump", "dupe", "duplicate", "dwell", "earn", "eat", "echo", "edit", "educate",
    "elect", "elevate", "eliminate", "email", "embarrass", "embed", "embrace", "emerge", "empathise", "empathize",
    "emphasise", "emphasize", "employ", "empower", "empty", "enable", "enclose", "encode", "encounter", "encourage",
    "end", "endanger", "endear", "endure", "enforce", "engage", "engineer", "enhance", "enjoy", "enlarge", "enlighten",
    "enquire", "enrol", "enroll", "ensure", "entangle", "enter", "entertain", "entitle", "entrust", "envisage", "envy",
    "equal", "equip", "erase", "escape", "establish", "estimate", "estrange", "evade", "evaluate", "evolve",
    "exaggerate", "examine", "exasperate", "exceed", "except", "exchange", "excite", "exclude", "excuse", "execute",
    "exercise", "exert", "exhale", "exhaust", "exist", "exit", "expand", "expect", "experience", "experiment", "expire",
    "explain", "explode", "exploit", "explore", "expose", "express", "extend", "extract", "extricate", "face", "fail",
    "fall", "fantasy", "fascinate", "fashion", "fault", "favor", "favour", "fax", "fear", "feast", "feed", "feel",
    "fend", "fiddle", "fidget", "fight", "figure", "file", "fill", "film", "filter", "finalise", "finalize", "find",
    "finish", "fire", "fish", "fit", "fix", "flap", "flare", "flash", "flatter", "flinch", "flip", "float", "flog",
    "flood", "flop", "flounder", "flow", "flush", "fly", "focus", "fold", "follow", "fool", "forbid", "force",
    "forecast", "forget", "forgive", "forgo", "form", "fortify", "forward", "free", "freeze", "fret", "frighten",
    "frost", "frown", "frustrate", "fry", "fuel", "fulfil", "fulfill", "function", "fund", "funnel", "fuss", "gag",
    "gain", "garden", "gaslight", "gather", "gauge", "gear", "generalise", "generalize", "generate", "get", "give",
    "glean", "glow", "go", "govern", "grab", "graduate", "grant", "grapple", "greet", "grieve", "grin", "grind", "grip",
    "grit", "groom", "ground", "grow", "guarantee", "guard", "guess", "guide", "halt", "hand", "handle", "hang",
    "happen", "harden", "harm", "hate", "haunt", "have", "head", "heal", "hear", "heat", "heed", "help", "hesitate",
    "hide", "hinder", "hint", "hire", "hit", "hold", "honor", "honour", "hop", "hope", "host", "hug", "hum",
    "humiliate", "hunt", "hurl", "hurry", "hurt", "hush", "hydrate", "identify", "idolise", "idolize", "ignore",
    "illustrate", "imagine", "immerse", "immobilise", "impair", "implement", "imply", "import", "impose", "impress",
    "imprison", "improve", "incline", "include", "incorporate", "increase", "incur", "indicate", "induce", "indulge",
    "infect", "infer", "inflict", "influence", "inform", "inhabit", "inhale", "inherit", "inhibit", "initialise",
    "initialize", "initiate", "injure", "input", "inquire", "insert", "insist", "inspect", "inspire", "install",
    "instruct", "insulate", "insult", "integrate", "intend", "interact", "interest", "interfere", "interpret",
    "interrupt", "intervene", "interview", "intimidate", "introduce", "intrude", "invade", "invalidate", "invent",
    "invert", "invest", "investigate", "invite", "invoke", "involve", "irritate", "isolate", "issue", "itch",
    "jeopardise", "jeopardize", "job", "jog", "join", "joke", "jot", "journal", "judge", "jump", "justify", "keep",
    "kick", "kid", "kidnap", "kill", "kneel", "knit", "knock", "knot", "know", "label", "lack", "lament", "languish",
    "lash", "last", "laugh", "launch", "lavish", "lay", "lead", "lean", "leapfrog", "learn", "leave", "lecture", "lend",
    "let", "level", "lick", "lie", "lift", "light", "like", "limit", "line", "linger", "link", "list", "listen", "live",
    "load", "loathe", "locate", "lock", "look", "loosen", "lose", "love", "lower", "lug", "lull", "lurch",
    "lurk", "maintain", "make", "manage", "mangle", "manipulate", "manoeuvre", "manufacture", "mark", "market", "marry",
    "massage", "master", "match", "matter", "mean", "measure", "meddle", "medicate", "meditate", "meet", "melt", "mend",
    "mention", "merge", "message", "micromanage", "migrate", "mimic", "mind", "mirror", "misdirect", "misguide",
    "misinterpret", "misjudge", "mislead", "misplace", "misread", "misrepresent", "miss", "mistake", "mistrust",
    "misunderstand", "mix", "moan", "mock", "model", "moderate", "modify", "mold", "monitor", "mop", "mope", "motivate",
    "mould", "mount", "mourn", "move", "muddle", "multiply", "muster", "mute", "mutter", "nag", "name", "nap", "narrow",
    "navigate", "need", "neglect", "negotiate", "nod", "nominate", "note", "notice", "notify", "nourish",
    "nudge", "numb", "number", "nurse", "nurture", "obey", "object", "oblige", "obscure", "observe", "obsess",
    "obstruct", "obtain", "occupy", "occur", "offend", "offer", "omit", "open", "operate", "oppose", "oppress", "opt",
    "optimise", "optimize", "order", "organise", "organize", "orientate", "originate", "ostracise", "outrage",
    "overburden", "overcome", "overcommit", "overcompensate", "overdo", "overeat", "overextend", "overhear", "overload",
    "overlook", "overprice", "overreact", "override", "oversleep", "overspend", "overstretch", "overthink", "overwhelm",
    "overwork", "owe", "own", "pace", "pack", "paint", "pamper", "panic", "parent", "park", "parse", "part",
    "participate", "partition", "partner", "pass", "pat", "patronise", "patronize", "pause", "pay", "peel", "peg",
    "perceive", "perform", "perk", "permit", "persecute", "persevere", "persuade", "peruse", "pester", "pet", "phone",
    "pick", "picture", "pin", "pinch", "ping", "pinpoint", "pity", "place", "plan", "plant", "play", "please", "plop",
    "plot", "plug", "plunge", "point", "poison", "polish", "pollute", "ponder", "populate", "portray", "pose",
    "position", "possess", "post", "postpone", "pour", "power", "practice", "practise", "praise", "pray", "preach",
    "precede", "predict", "prefer", "prefix", "preoccupy", "prepare", "prescribe", "present", "preserve", "press",
    "presume", "pretend", "prevent", "price", "pride", "prime", "print", "prioritise", "prioritize", "proceed",
    "process", "procrastinate", "prod", "produce", "progress", "prohibit", "prolong", "promise", "promote", "prompt",
    "pronounce", "prop", "propel", "propose", "prosecute", "protect", "prove", "provide", "provoke", "publicise",
    "publicize", "publish", "pull", "pump", "punch", "punish", "purchase", "purge", "pursue", "push", "put", "puzzle",
    "qualify", "quarrel", "question", "queue", "quiet", "quieten", "quit", "quote", "race", "rack", "rain", "raise",
    "rally", "rang", "range", "rank", "rant", "rate", "rattle", "rave", "reach", "reacquaint", "react", "read",
    "realise", "realize", "reappraise", "rearrange", "reason", "reassert", "reassess", "reassure", "rebuild", "recall",
    "receive", "recharge", "reckon", "reclaim", "recognise", "recognize", "recommend", "recommit", "reconcile",
    "reconnect", "reconsider", "record", "recoup", "recover", "recruit", "rectify", "recycle", "redeem", "redefine",
    "rediscover", "reduce", "refer", "reference", "refine", "reflect", "refocus", "reform", "reframe", "refresh",
    "refuse", "regain", "regard", "register", "regret", "regulate", "rehearse", "rein", "reinforce", "reinstate",
    "reinvent", "reiterate", "reject", "rejoin", "rekindle", "relapse", "relate", "relax", "release", "relieve",
    "relinquish", "relive", "rely", "remain", "remake", "remark", "remember", "remind", "remove", "rename", "render",
    "renew", "rent", "reorient", "repair", "repeat", "replace", "replay", "replenish", "reply", "report", "reposition",
    "represent", "reproach", "reproduce", "request", "require", "reread", "rescue", "research", "resemble", "resent",
    "reserve", "reset", "resettle", "resign", "resist", "resolve", "resort", "respect", "respond", "rest", "restart",
    "restore", "restrain", "restrict", "result", "resume", "retain", "retire", "retrain", "retreat", "retrieve",
    "return", "reveal", "reverse", "review", "revise", "revisit", "revolt", "reward", "rewrite", "rhyme", "rid", "ride",
    "ridicule", "ring", "rip", "rise", "risk", "rob", "roll", "rotate", "rouse", "rub", "ruin", "ruminate", "rummage",
    "run", "rush", "sabotage", "sacrifice", "sadden", "safeguard", "sail", "sample", "satisfy", "save", "savor",
    "savour", "say", "scale", "scan", "scare", "scatter", "schedule", "scold", "score", "scramble", "scrap", "scratch",
    "scream", "scribble", "scroll", "scrub", "scrunch", "scrutinise", "scrutinize", "seal", "search", "second-guess",
    "sedate", "see", "seek", "seem", "select", "self-harm", "self-medicate", "self-soothe", "sell", "send", "sense",
    "separate", "serve", "set", "settle", "shake", "shame", "shape", "share", "shed", "shelter", "shield", "shift",
    "shine", "shock", "shoot", "shop", "shortchange", "shorten", "shout", "shove", "shovel", "show", "shred", "shrink",
    "shrug", "shut", "sicken", "sidestep", "sigh", "sign", "simplify", "simulate", "sing", "sink", "sip", "sit",
    "situate", "size", "skate", "skimp", "skip", "slam", "slap", "sleep", "slice", "slid", "slide", "slip", "slow",
    "slump", "smash", "smell", "smile", "smoke", "smother", "snap", "sneak", "snooze", "soak", "sob", "soften", "solve",
    "soothe", "sophisticate", "sort", "sound", "space", "spare", "sparkle", "speak", "specialise", "specialize",
    "specify", "speed", "spell", "spend", "spin", "spiral", "spit", "splash", "split", "spoil", "sponsor", "spot",
    "spread", "sprint", "squash", "squat", "squeeze", "squirm", "stab", "stabilise", "stabilize", "staff", "stagger",
    "stamp", "stand", "standardise", "standardize", "stare", "start", "started", "startle", "starve", "state", "stay",
    "steady", "steal", "steel", "steer", "step", "stew", "stick", "stifle", "stimulate", "stir", "stonewall", "stop",
    "store", "straighten", "strain", "stray", "strengthen", "stress", "stretch", "strike", "strip", "strive", "stroke",
    "struggle", "study", "stumble", "stun", "subject", "submit", "subsidise", "subsidize", "substitute", "succeed",
    "suffer", "suffocate", "suggest", "suit", "sulk", "sum", "summarise", "summarize", "supervise", "supply", "support",
    "suppose", "suppress", "surprise", "surrender", "surround", "survive", "suspect", "suspend", "sustain", "swallow",
    "swamp", "swap", "swear", "sweat", "sweep", "swim", "swing", "switch", "tackle", "tag", "take", "talk", "tame",
    "tantalise", "tap", "taste", "taunt", "teach", "tear", "tease", "telephone", "tell", "tempt", "tend", "tense",
    "terminate", "terrify", "test", "tether", "text", "thank", "thaw", "think", "threaten", "thrive", "throw", "thrust",
    "tidy", "tie", "tilt", "time", "tip", "tiptoe", "tire", "tolerate", "torment", "torture", "toss", "touch",
    "toughen", "trace", "track", "trade", "train", "transfer", "transform", "translate", "transmit", "transport",
    "trap", "traumatise", "traumatize", "travel", "treat", "trick", "trigger", "trim", "trip", "trouble", "truncate",
    "trust", "try", "tuck", "tune", "turn", "tweet", "twist", "type", "typeset", "unburden", "unclench", "uncross",
    "undereat", "underestimate", "undergo", "underlie", "underline", "undermine", "understand", "understate",
    "undertake", "undervalue", "undo", "undress", "unfollow", "unhook", "unify", "unite", "unload", "unlock", "unpack",
    "unplug", "unravel", "unsettle", "untangle", "untie", "unwind", "unwrap", "update", "upgrade", "uphold", "uplift",
    "uproot", "upset", "urge", "use", "validate", "value", "vanish", "vary", "vend", "vent", "verify", "vet",
    "victimise", "victimize", "view", "visit", "visualise", "visualize", "voice", "volunteer", "vote", "vouch", "wade",
    "wait", "wake", "walk", "wallow", "wander", "want", "war", "ward", "warm", "warn", "warp", "wash", "waste", "watch",
    "water", "wave", "wean", "wear", "weather", "weep", "weigh", "welcome", "whatsapp", "whip", "whisper", "whiz",
    "widen", "wiggle", "win", "wind", "wipe", "wire", "wish", "withdraw", "withhold", "withstand", "witness", "wonder",
    "work", "worry", "wound", "wrap", "wreck", "wrestle", "write", "yawn", "yearn", "yell", "yield"});

constexpr WordSet irregular_pasts({
    "ate", "awoke", "beat", "became", "began", "bent", "bit", "bled", "blew", "bore", "bought", "bound", "broke",
    "brought", "built", "burnt", "burst", "came", "cast", "caught", "chose", "clung", "crept", "cut", "dealt", "did",
    "drank", "drew", "drove", "dug", "dwelt", "fed", "fell", "felt", "fled", "flew", "forbade", "forgave", "forgot",
    "fought", "found", "froze", "gave", "got", "grew", "had", "heard", "held", "hid", "hit", "hung", "hurt", "kept",
    "knelt", "knew", "laid", "lain", "lay", "leant", "leapt", "learnt", "led", "left", "lent", "let", "lit", "lost",
    "made", "meant", "met", "misled", "misread", "mistook", "misunderstood", "overcame", "overdid", "overheard",
    "overslept", "overthought", "overtook", "paid", "put", "quit", "ran", "rang", "read", "rebuilt", "rode", "rose",
    "said", "sang", "sank", "sat", "saw", "sent", "set", "shone", "shook", "shot", "shrank", "shut", "slept", "slid",
    "slung", "sold", "sought", "spat", "spent", "split", "spoke", "sprang", "spread", "spun", "stole", "stood",
    "strove", "struck", "stuck", "stung", "sung", "swam", "swept", "swore", "swung", "taught", "thought", "threw",
    "tied", "told", "took", "tore", "understood", "undid", "went", "wept", "withdrew", "withheld", "withstood", "woke",
    "won", "wore", "wound", "wove", "wrote"});

constexpr WordSet irregular_participles({
    "awoken", "beaten", "become", "begun", "bent", "bitten", "bled", "blown", "borne", "bought", "bound", "broken",
    "brought", "built", "burnt", "burst", "cast", "caught", "chosen", "clung", "come", "crept", "cut", "dealt", "done",
    "drawn", "driven", "drunk", "dug", "eaten", "fallen", "fed", "felt", "fled", "flown", "forbidden", "forgiven",
    "forgotten", "fought", "found", "frozen", "given", "gone", "got", "gotten", "grown", "had", "heard", "held",
    "hidden", "hit", "hung", "hurt", "kept", "knelt", "known", "laid", "lain", "leant", "leapt", "learnt", "led",
    "left", "lent", "let", "lit", "lost", "made", "meant", "met", "misled", "misread", "mistaken", "misunderstood",
    "outgrown", "overcome", "overdone", "overheard", "overslept", "overtaken", "overthought", "paid", "put", "quit",
    "read", "rebuilt", "ridden", "risen", "run", "rung", "said", "sat", "seen", "sent", "set", "shaken", "shone",
    "shot", "shown", "shrunk", "shut", "slept", "slid", "slung", "sold", "sought", "spat", "spent", "split", "spoken",
    "spread", "sprung", "spun", "stolen", "stood", "striven", "struck", "stuck", "stung", "sung", "swept", "sworn",
    "swum", "swung", "taken", "taught", "thought", "thrown", "tied", "told", "torn", "understood", "undone", "wept",
    "withdrawn", "withheld", "withstood", "woken", "won", "worn", "wound", "woven", "written"});

constexpr WordSet modal_verbs({
    "can", "can't", "cannot", "could", "couldn't", "may", "might", "mightn't", "must", "mustn't", "need-to",
    "needn't", "ought", "oughtn't", "shall", "shan't", "should", "shouldn't", "will", "won't", "would", "wouldn't"});

constexpr WordSet auxiliary_verbs({
    "am", "are", "aren't", "be", "been", "being", "did", "didn't", "do", "does", "doesn't", "don't", "had", "hadn't",
    "has", "hasn't", "have", "haven't", "having", "is", "isn't", "was", "wasn't", "were", "weren't"});

// Also numerals that stand in front of a noun.
constexpr WordSet determiners({
    "a", "all", "an", "another", "any", "both", "each", "either", "enough", "every", "few", "fewer", "five", "four",
    "half", "her", "his", "its", "less", "many", "more", "most", "much", "my", "neither", "no", "one", "one's", "our",
    "several", "six", "some", "such", "ten", "that", "the", "their", "these", "this", "those", "three", "two", "what",
    "whatever", "which", "whose", "your"});

constexpr WordSet adverbs({
    "actually", "afterwards", "again", "ago", "ahead", "all", "almost", "alone", "already", "also", "always", "anymore",
    "anyway", "anywhere", "apart", "around", "aside", "away", "back", "barely", "better", "certainly", "constantly",
    "deeply", "down", "easily", "either", "else", "enough", "even", "eventually", "ever", "everywhere", "far", "fast",
    "finally", "first", "forever", "forward", "forwards", "frequently", "further", "generally", "gently", "gradually",
    "hard", "hardly", "here", "hourly", "however", "immediately", "indeed", "instead", "just", "kindly", "later",
    "least", "less", "long", "maybe", "merely", "more", "most", "much", "naturally", "nearly", "neither", "never",
    "nevertheless", "next", "not", "now", "nowadays", "nowhere", "often", "once", "only", "otherwise", "out", "over",
    "overnight", "perhaps", "possibly", "probably", "quickly", "quietly", "quite", "rarely", "rather", "really",
    "safely", "seldom", "simply", "slowly", "somehow", "sometimes", "somewhat", "soon", "still", "straight", "suddenly",
    "there", "therefore", "though", "through", "thus", "today", "together", "tomorrow", "tonight", "too", "truly",
    "twice", "under", "up", "usually", "very", "well", "yesterday"});
// Words in -ly that are no adverbs.
constexpr WordSet no_adverbs({
    "ally", "anomaly", "assembly", "belly", "brotherly", "bully", "butterfly", "costly", "curly", "daily", "deadly",
    "elderly", "family", "fatherly", "friendly", "holiday", "homely", "jelly", "likely", "lily", "lively", "lonely",
    "lovely", "melancholy", "monthly", "motherly", "orderly", "reply", "sickly", "silly", "smelly", "supply", "timely",
    "ugly", "unfriendly", "unlikely", "unruly", "weekly", "worldly"});

// Words in -ed and -ing that are no verb forms.
constexpr WordSet no_participles({
    "aged", "bed", "biped", "bleed", "breed", "crooked", "deed", "dogged", "embed", "exceed", "feed", "greed", "hatred",
    "heed", "hundred", "indeed", "infrared", "jagged", "kindred", "naked", "need", "newlywed", "proceed", "ragged",
    "reed", "rugged", "sacred", "seed", "shed", "shred", "speed", "steed", "succeed", "unwed", "weed", "wicked",
    "wretched"});

constexpr WordSet no_gerunds({
    "anything", "bring", "ceiling", "cling", "darling", "during", "evening", "everything", "fling", "king", "morning",
    "nothing", "ping", "ring", "sibling", "sing", "sling", "something", "spring", "sting", "string", "swing", "thing",
    "underling", "wedding", "wing", "wring"});
// clang-format on

constexpr std::size_t longest_verb = 24;

// A stem with another ending, looked up in a list without an allocation.
template <class Table>
bool holds(const Table& table, std::string_view stem, std::string_view ending = {}) {
  if (ending.empty()) return table.contains(stem);
  std::array<char, longest_verb + 2> buffer{};
  if (stem.size() + ending.size() > buffer.size()) return false;
  const auto end = std::copy(stem.begin(), stem.end(), buffer.begin());
  std::copy(ending.begin(), ending.end(), end);
  return table.contains(std::string_view(buffer.data(), stem.size() + ending.size()));
}

}  // namespace

bool is_modal_verb(std::string_view word) {
  return modal_verbs.contains(word);
}

bool is_auxiliary_verb(std::string_view word) {
  return auxiliary_verbs.contains(word);
}

bool is_form_of_be(std::string_view word) {
  return is_one_of(word, "am", "are", "aren't", "be", "been", "being", "is", "isn't", "was", "wasn't", "were",
                   "weren't");
}

bool is_determiner(std::string_view word) {
  return determiners.contains(word) || word.ends_with("'s");
}

bool is_adverb(std::string_view word) {
  constexpr std::size_t shortest = 5;
  return adverbs.contains(word) ||
         (word.size() > shortest && word.ends_with("ly") && !no_adverbs.contains(word) && !base_verbs.contains(word));
}

VerbForms verb_forms(std::string_view word) {
  VerbForms forms;
  if (word.size() < 2 || word.size() > longest_verb) return forms;
  forms.base = holds(base_verbs, word);
  if (word.ends_with('s')) {
    const std::string_view stem = word.substr(0, word.size() - 1);
    forms.third_person = holds(base_verbs, stem) ||
                         (stem.ends_with('e') && holds(base_verbs, stem.substr(0, stem.size() - 1))) ||
                         (stem.ends_with("ie") && holds(base_verbs, stem.substr(0, stem.size() - 2), "y")) ||
                         is_one_of(word, "has", "is", "does");
  }
  constexpr std::size_t shortest = 5;
  const bool regular = word.ends_with("ed") && word.size() >= shortest - 1 && !no_participles.contains(word);
  forms.past = regular || irregular_pasts.contains(word) || is_one_of(word, "was", "were");
  forms.participle = regular || irregular_participles.contains(word);
  forms.gerund = word.size() >= shortest && word.ends_with("ing") && !no_gerunds.contains(word);
  return forms;
}

}  // namespace carelint
