#include "person/lexicon.h"

#include <algorithm>
#include <array>

#include "carelint/words.h"

namespace carelint {
namespace {

// clang-format off
// What belongs to one person's body, mind and life rather than to an organisation.
constexpr WordSet personal_nouns({
    "abdomen", "abilities", "ability", "aches", "adrenaline", "age", "ageing", "amygdala", "anger", "anguish",
    "anxieties", "anxiety", "appetite", "arm", "arms", "attachment", "attention", "attitudes", "back", "balance",
    "beard", "bed", "bedroom", "bedtime", "behavior", "behaviors", "behaviour", "behaviours", "belly", "birthday",
    "bladder", "blood", "bodies", "body", "boss", "boundaries", "boundary", "bowels", "boyfriend", "brain", "breath",
    "breathing", "breaths", "brother", "brothers", "burnout", "career", "cheeks", "chest", "child", "childhood",
    "chin", "comfort", "compassion", "concentration", "confidence", "conscience", "coping", "courage", "cravings",
    "curiosity", "dad", "daughter", "daughters", "day", "days", "death", "decision", "decisions", "defences",
    "defenses", "delight", "depression", "desire", "desires", "desk", "despair", "diary", "diet", "dignity",
    "disappointment", "discomfort", "distress", "doubt", "doubts", "dread", "dream", "dreams", "drinking", "ear",
    "ears", "eating", "ego", "embarrassment", "emotion", "emotions", "employer", "energy", "envy", "evening",
    "evenings", "ex", "exhaustion", "eyelids", "eyes", "face", "failings", "failure", "failures", "family", "father",
    "fatigue", "fault", "faults", "fear", "fears", "feeling", "feelings", "feet", "fingers", "fist", "fists",
    "flashbacks", "flaws", "foot", "forehead", "freedom", "friendship", "friendships", "frustration", "gaze",
    "girlfriend", "grandchildren", "grandmother", "gratitude", "grief", "guilt", "gut", "habit", "habits", "hair",
    "hand", "hands", "happiness", "head", "headache", "heads", "health", "heart", "heartbeat", "hearts", "hobbies",
    "hobby", "homework", "hopes", "hunger", "husband", "identity", "imagination", "impulses", "inbox", "independence",
    "insecurities", "instincts", "intuition", "irritation", "jaw", "jealousy", "job", "joy", "knees", "lap", "laptop",
    "laughter", "legs", "life", "limbs", "lips", "loneliness", "longing", "losses", "lungs", "marriage", "medication",
    "medicine", "memories", "memory", "mind", "mindset", "mistake", "mistakes", "mood", "moods", "morale", "morning",
    "mornings", "mother", "mouth", "mum", "muscle", "muscles", "nails", "narrative", "neck", "needs", "negativity",
    "nerves", "nervousness", "night", "nightmares", "nights", "nose", "notebook", "obsessions", "opinions",
    "overthinking", "pace", "pain", "panic", "parents", "partner", "partners", "passions", "patience", "peace",
    "perfectionism", "perspective", "pet", "pillow", "plate", "posture", "potential", "prescription", "pride",
    "problem", "problems", "procrastination", "progress", "psyche", "pulse", "rage", "reaction", "reactions",
    "reality", "record", "reflection", "regret", "regrets", "rejection", "relationship", "relationships",
    "resentment", "reserves", "resilience", "rest", "restlessness", "routine", "routines", "ruminations", "sadness",
    "schedule", "self-care", "self-compassion", "self-confidence", "self-criticism", "self-esteem", "self-image",
    "self-respect", "self-talk", "self-worth", "sensations", "senses", "sex", "sexuality", "shame", "shoulder",
    "shoulders", "sibling", "siblings", "sister", "sisters", "skin", "sleep", "soul", "spine", "spirit", "spouse",
    "stomach", "strengths", "stress", "struggle", "struggles", "suffering", "surroundings", "symptoms", "tears",
    "teenager", "teeth", "temper", "temperament", "tension", "thighs", "thinking", "thought", "thoughts", "throat",
    "toes", "tongue", "trauma", "traumas", "triggers", "trousers", "trust", "urges", "victories", "voice",
    "vulnerability", "wardrobe", "weakness", "weaknesses", "weight", "well-being", "wellbeing", "wife", "willpower",
    "wishes", "workload", "worries", "worry", "worth", "wounds", "wrist", "yearning"});

// What a person who reads an article goes through, in the base form.
constexpr WordSet experience_verbs({
    "ache", "age", "are", "avoid", "awake", "awaken", "battle", "become", "behave", "blame", "blush", "bottle",
    "breathe", "brood", "burn", "calm", "carry", "catastrophise", "catastrophize", "chase", "choke", "cling",
    "compare", "cope", "crave", "criticise", "criticize", "cry", "dare", "deserve", "despair", "doubt", "dread",
    "dream", "drift", "drink", "eat", "end", "exhaust", "face", "fail", "fall", "fear", "feel", "fight", "find",
    "flinch", "forget", "forgive", "freeze", "fret", "get", "give", "go", "grieve", "grit", "grow", "heal",
    "hesitate", "hide", "hurt", "imagine", "inherit", "isolate", "itch", "judge", "lash", "laugh", "learn", "let",
    "lie", "lose", "love", "master", "mourn", "need", "notice", "numb", "nurse", "overeat", "overreact", "overthink",
    "pace", "panic", "persevere", "please", "practice", "practise", "pretend", "procrastinate", "punish", "push",
    "react", "realise", "realize", "recover", "regret", "relapse", "relax", "relive", "resent", "rest", "risk",
    "ruminate", "rush", "scold", "scroll", "settle", "shake", "shrink", "shut", "sigh", "skip", "sleep", "slip",
    "slow", "slump", "smile", "snap", "soothe", "speak", "spend", "spiral", "stay", "stew", "stop", "stress",
    "struggle", "suffer", "suppress", "survive", "swallow", "sweat", "talk", "tear", "tend", "tense", "think",
    "thrive", "tire", "toss", "try", "turn", "undereat", "wake", "want", "weep", "wish", "withdraw", "wonder", "worry", "yearn",
    "yell"});

// What a reader does to an organisation.
constexpr WordSet contact_verbs({
    "accompany", "ask", "assist", "bear", "call", "catch", "choose", "consult", "contact", "copy", "drop", "e-mail",
    "email", "fax", "find", "follow", "give", "grab", "hear", "join", "leave", "let", "like", "meet", "message",
    "pay", "phone", "ping", "post", "reach", "ring", "see", "send", "show", "support", "telephone", "tell", "text",
    "thank", "tip", "trust", "tweet", "visit", "warn", "watch", "whatsapp", "write"});

// Verbs that begin an instruction.
constexpr WordSet imperative_verbs({
    "accept", "acknowledge", "add", "admit", "aim", "allow", "answer", "apologise", "apologize", "apply",
    "appreciate", "approach", "arrange", "ask", "attend", "avoid", "balance", "be", "beat", "befriend", "begin",
    "bend", "bite", "blame", "blow", "boil", "book", "borrow", "breathe", "bring", "brush", "build", "buy", "call",
    "calm", "cancel", "care", "carry", "catch", "celebrate", "challenge", "change", "chat", "check", "chew", "choose",
    "clear", "clench", "climb", "close", "come", "comfort", "commit", "compare", "complete", "confide",
    "congratulate", "connect", "consider", "contact", "continue", "convince", "cook", "count", "cover", "create",
    "cry", "cuddle", "cultivate", "curl", "cut", "dab", "dance", "decide", "dedicate", "defend", "delay", "delegate",
    "delete", "describe", "develop", "dig", "discuss", "distance", "distract", "divide", "do", "don't", "drag",
    "draw", "dress", "drink", "drop", "eat", "embrace", "empty", "encourage", "enjoy", "ensure", "enter", "escape",
    "examine", "excuse", "exercise", "exhale", "expect", "experiment", "explain", "explore", "expose", "express",
    "face", "feed", "feel", "fill", "find", "finish", "focus", "fold", "follow", "forget", "forgive", "free",
    "gather", "get", "give", "go", "grip", "ground", "grow", "guard", "hand", "hang", "hate", "have", "help", "hide",
    "hold", "honor", "honour", "hug", "hum", "hurt", "identify", "ignore", "imagine", "immerse", "include", "indulge",
    "inhale", "introduce", "invest", "invite", "isolate", "join", "jot", "judge", "keep", "kick", "kneel", "knit",
    "know", "label", "laugh", "lay", "lean", "learn", "leave", "let", "lick", "lie", "lift", "light", "limit", "list",
    "listen", "locate", "lock", "look", "loosen", "lose", "love", "lower", "make", "manage", "mark", "massage",
    "meditate", "meet", "mention", "mind", "mop", "motivate", "move", "mute", "name", "nap", "nod", "note", "notice",
    "nourish", "nudge", "nurture", "observe", "offer", "open", "order", "pace", "pack", "park", "pat", "pause", "pay",
    "peel", "permit", "phone", "picture", "pinch", "plan", "plant", "play", "point", "pour", "practice", "practise",
    "praise", "prepare", "press", "pretend", "prioritise", "prioritize", "promise", "protect", "pull", "punish",
    "push", "put", "question", "raise", "rate", "reach", "read", "reassure", "recall", "recognise", "recognize",
    "record", "reduce", "reflect", "refuse", "reject", "relax", "release", "remember", "remind", "remove", "repeat",
    "replace", "reply", "reserve", "resist", "respect", "respond", "rest", "return", "review", "reward", "ring",
    "roll", "rub", "run", "save", "say", "scan", "schedule", "scribble", "scrunch", "see", "seek", "select", "send",
    "separate", "set", "shake", "share", "show", "shrug", "shut", "sing", "sip", "sit", "sleep", "slow", "smile",
    "soften", "soothe", "speak", "spend", "squeeze", "stand", "stare", "start", "stay", "steer", "step", "stop",
    "straighten", "stretch", "stroke", "suggest", "support", "surround", "sweep", "swing", "switch", "take", "talk",
    "tap", "taste", "teach", "tell", "tend", "tense", "test", "text", "thank", "think", "throw", "tidy", "tilt",
    "tip", "touch", "trace", "track", "treat", "trim", "trust", "try", "tuck", "turn", "twist", "unclench", "uncross",
    "understand", "unfollow", "unplug", "use", "value", "visit", "visualise", "visualize", "wait", "wake", "walk",
    "warm", "wash", "watch", "water", "wear", "welcome", "wiggle", "wipe", "withdraw", "wonder", "work", "worry",
    "wrap", "write", "yawn"});

// Several readers at once, as an address: "Parents, please …".
constexpr WordSet plural_addressees({
    "adults", "boys", "brothers", "caregivers", "carers", "clients", "colleagues", "couples", "dads", "everybody",
    "families", "fathers", "folks", "friends", "gentlemen", "girls", "grandparents", "guys", "ladies", "lads",
    "listeners", "members", "men", "moms", "mothers", "mums", "neighbors", "neighbours", "nurses", "parents",
    "partners", "people", "readers", "siblings", "sisters", "students", "supporters", "teachers", "teenagers",
    "teens", "viewers", "volunteers", "women", "workers", "youngsters"});

// People that "they" may stand for.
constexpr WordSet person_nouns({
    "adult", "adults", "anybody", "anyone", "aunt", "baby", "boss", "boy", "boyfriend", "boys", "brother",
    "caregiver", "caregivers", "carer", "carers", "child", "children", "client", "clients", "clinician", "clinicians",
    "coach", "colleague", "colleagues", "counsellor", "counsellors", "counselor", "counselors", "couple", "couples",
    "cousin", "crew", "dad", "daughter", "daughters", "doctor", "doctors", "employee", "employees", "employer",
    "everybody", "everyone", "ex", "expert", "experts", "families", "family", "farmer", "farmers", "father",
    "flatmate", "flatmates", "friend", "friends", "girl", "girlfriend", "girls", "gp", "grandchild", "granddaughter",
    "grandson", "group", "groups", "guest", "guests", "housemate", "housemates", "husband", "individual",
    "individuals", "kid", "kids", "landlady", "landlord", "learner", "learners", "man", "manager", "men", "mentor",
    "midwife", "mom", "moms", "mother", "mothers", "mum", "mums", "neighbor", "neighbour", "neighbours", "nephew",
    "niece", "nobody", "nurse", "nurses", "officer", "officers", "one", "other", "others", "parent", "parents",
    "partner", "partners", "patient", "patients", "people", "person", "persons", "police", "professional",
    "professionals", "psychiatrist", "psychologist", "pupil", "pupils", "reader", "readers", "relative", "relatives",
    "researcher", "researchers", "sibling", "siblings", "sister", "sisters", "somebody", "someone", "son", "sons",
    "spouse", "staff", "stepchild", "stepdaughter", "stepfather", "stepmother", "stepson", "student", "students",
    "sufferer", "sufferers", "supervisor", "survivor", "survivors", "teacher", "teachers", "team", "teams", "teen",
    "teenager", "teenagers", "teens", "therapist", "therapists", "those", "toddler", "trustees", "tutor", "tutors",
    "uncle", "veteran", "veterans", "victim", "victims", "volunteer", "volunteers", "wife", "woman", "women",
    "worker", "workers", "writer", "writers", "youngster"});

// People in general, who may be the reader.
constexpr WordSet generic_persons({
    "adults", "anybody", "anyone", "caregivers", "carers", "children", "client", "clients", "dads", "everybody",
    "everyone", "fathers", "individuals", "learners", "man", "men", "mothers", "mums", "parents", "patient",
    "patients", "people", "person", "somebody", "someone", "students", "sufferers", "survivors", "teenagers", "teens",
    "those", "women", "workers", "writers", "youngsters"});

// What all of us share: "our brains", "our culture".
constexpr WordSet generic_nouns({
    "ancestors", "bodies", "brains", "cells", "children", "cities", "communities", "community", "country", "culture",
    "cultures", "economy", "era", "eyes", "generation", "genes", "grandparents", "habits", "hearts", "language",
    "lives", "minds", "nervous", "nervous-systems", "planet", "schools", "societies", "society", "species",
    "workplaces", "world", "worlds"});

constexpr WordSet feeling_adjectives({
    "afraid", "alone", "angrier", "angry", "anxious", "apart", "ashamed", "asleep", "awake", "bored", "braver",
    "breathless", "calm", "calmer", "closed", "depressed", "disconnected", "discouraged", "distracted", "distressed",
    "down", "drained", "empty", "exhausted", "flat", "fragile", "frightened", "gentler", "guilty", "happier", "happy",
    "helpless", "hopeless", "hungrier", "hungry", "hurt", "ill", "irritable", "isolated", "jumpy", "kind", "likely",
    "lonelier", "lonely", "lost", "low", "miserable", "nervous", "numb", "overwhelmed", "panicky", "prone", "raw",
    "reluctant", "restless", "sad", "sadder", "scared", "shaken", "sick", "sleepless", "sleepy", "stiff", "stressed",
    "struggling", "stuck", "suffering", "tearful", "tempted", "tense", "tenser", "tired", "tougher", "trapped",
    "triggered", "uneasy", "unhappy", "unwell", "upset", "vulnerable", "weak", "weaker", "weary", "wired", "worn",
    "worried", "worse", "worthless"});

constexpr WordSet affecting_verbs({
    "affect", "allow", "belong", "break", "bring", "burden", "calm", "carry", "catch", "cause", "comfort", "cost",
    "damage", "define", "distract", "drag", "drain", "drive", "eat", "feed", "follow", "force", "give", "haunt",
    "heal", "help", "hit", "hold", "hurt", "keep", "lead", "leave", "let", "lift", "lull", "make", "motivate", "move",
    "nudge", "numb", "own", "prepare", "press", "protect", "pull", "push", "put", "remind", "rob", "ruin", "save",
    "scare", "serve", "shame", "shape", "shield", "show", "slow", "soothe", "steady", "stop", "surround", "swallow",
    "take", "teach", "test", "tire", "torment", "trap", "trick", "trouble", "turn", "upset", "wake", "warn", "wear",
    "weigh"});

constexpr WordSet organisation_nouns({
    "accounts", "adviser", "advisers", "advisors", "aim", "aims", "ambassadors", "app", "appointment", "appointments",
    "approach", "assessors", "beds", "blog", "book", "booking", "bookings", "books", "buddies", "building",
    "caseworkers", "center", "centre", "chaplain", "charity", "chat", "class", "classes", "clinic", "clinicians",
    "clinics", "coaches", "column", "commitment", "committee", "consultants", "cookies", "coordinator", "counselling",
    "counsellor", "counsellors", "counselor", "counselors", "course", "courses", "data", "department", "desk",
    "details", "dieticians", "dietitian", "dietitians", "directors", "directory", "doctors", "donate", "donation",
    "donations", "donors", "door", "doors", "duty", "editors", "email", "enquiries", "enquiry", "evaluation", "event",
    "events", "experts", "facilitators", "feedback", "form", "forms", "founder", "fundraising", "garden", "gdpr",
    "gps", "group", "groups", "guide", "guides", "helpline", "hospital", "hotline", "hours", "improve", "information",
    "instructors", "interns", "interpreters", "interview", "interviewers", "interviews", "kitchen", "leaflet",
    "leaflets", "library", "line", "lines", "magazine", "managers", "mediators", "member", "members", "mentors", "midwives",
    "mission", "moderators", "navigators", "newsletter", "nurse", "nurses", "office", "organisation", "organization",
    "page", "partners", "patients", "patron", "pharmacist", "physiotherapists", "podcast", "policy", "practice",
    "practitioners", "programme", "programmes", "programs", "project", "promise", "providers", "psychiatrist",
    "psychiatrists", "psychologist", "psychologists", "readers", "reception", "receptionist", "receptionists",
    "records", "referral", "referrals", "research", "researchers", "resources", "responders", "rooms", "school",
    "service", "services", "session", "sessions", "site", "specialists", "staff", "supervisors", "supporters",
    "surgery", "survey", "switchboard", "team", "teams", "technicians", "terms", "therapists", "trainees", "trainers",
    "trustees", "tutors", "unit", "user", "users", "video", "videos", "volunteers", "waiting", "ward", "website",
    "worker", "workers", "workshop", "workshops"});

constexpr WordSet middle_adverbs({
    "actually", "again", "all", "almost", "already", "also", "always", "automatically", "both", "certainly",
    "constantly", "easily", "even", "eventually", "ever", "finally", "first", "frequently", "generally", "gently",
    "gradually", "hardly", "instinctively", "just", "later", "maybe", "merely", "more", "naturally", "nearly",
    "never", "normally", "not", "now", "often", "once", "only", "perhaps", "possibly", "probably", "quickly",
    "quietly", "rarely", "really", "seldom", "simply", "slowly", "so", "sometimes", "soon", "still", "suddenly",
    "tend", "then", "therefore", "to", "truly", "unconsciously", "usually", "well"});

// What an organisation does for its readers, in the base form.
constexpr WordSet service_verbs({
    "accept", "acknowledge", "advise", "agree", "aim", "aimed", "analyse", "answer", "apply", "appreciate", "arrange",
    "ask", "assess", "assign", "assure", "attend", "base", "began", "book", "bring", "build", "built", "call", "care",
    "carry", "cater", "charge", "check", "collect", "commit", "consider", "contact", "cover", "create", "deal",
    "deliver", "demand", "design", "develop", "discuss", "do", "email", "employ", "encourage", "ensure", "exist",
    "expect", "explain", "follow", "fund", "gather", "give", "greet", "guide", "handle", "hear", "held", "help",
    "hold", "hope", "host", "include", "introduce", "introduced", "invite", "keep", "know", "lead", "limit", "list",
    "listen", "look", "love", "make", "match", "meet", "monitor", "offer", "open", "operate", "organise", "organize",
    "own", "partner", "pass", "pay", "phone", "plan", "post", "prepare", "pride", "process", "promise", "protect",
    "provide", "publish", "read", "receive", "recommend", "record", "recruit", "refer", "regard", "rely", "remain",
    "remind", "reply", "report", "request", "require", "research", "respect", "respond", "review", "ring", "run",
    "save", "say", "schedule", "see", "send", "serve", "set", "share", "show", "specialise", "specialize", "sponsor",
    "staff", "started", "store", "strive", "suggest", "supply", "support", "take", "teach", "tell", "test", "text",
    "thank", "train", "treat", "trust", "understand", "update", "use", "value", "view", "visit", "wait", "want",
    "warn", "welcome", "work", "write"});
constexpr WordSet thinking_verbs({
    "ask", "asked", "asking", "asks", "believe", "believes", "claim", "claims", "insist", "insists", "repeat", "said",
    "say", "saying", "says", "scream", "tell", "telling", "think", "thinking", "thinks", "thought", "told", "whisper",
    "whispers", "wonder", "wondering", "write"});

constexpr WordSet conjunctions({
    "and", "but", "or", "so", "then"});

constexpr WordSet clause_openers({
    "also", "always", "and", "but", "first", "instead", "just", "never", "now", "or", "please", "simply", "so",
    "then", "today", "tonight"});
// clang-format on

// The word itself, or the base of a regular inflection: "helps", "leaving", "stopped", "carried".
template <class Table>
bool holds_inflected(const Table& table, std::string_view word) {
  constexpr std::size_t longest = 20;
  if (table.contains(word)) return true;
  std::array<char, longest + 2> buffer{};
  const auto holds_stem = [&](std::size_t cut, std::string_view ending) {
    if (word.size() < cut + 2 || word.size() - cut > longest) return false;
    const std::size_t size = word.size() - cut;
    std::copy_n(word.begin(), size, buffer.begin());
    std::copy(ending.begin(), ending.end(), buffer.begin() + static_cast<std::ptrdiff_t>(size));
    return table.contains(std::string_view(buffer.data(), size + ending.size()));
  };
  if (word.ends_with("ies") || word.ends_with("ied")) return holds_stem(3, "y");
  if (word.ends_with("s")) return holds_stem(1, "") || holds_stem(2, "");
  const std::size_t cut = word.ends_with("ing") ? 3 : word.ends_with("ed") ? 2 : 0;
  if (cut == 0) return false;
  const bool doubled = word.size() > cut + 2 && word[word.size() - cut - 1] == word[word.size() - cut - 2];
  return holds_stem(cut, "") || holds_stem(cut, "e") || (doubled && holds_stem(cut + 1, ""));
}

}  // namespace

bool is_personal_noun(std::string_view word) {
  return personal_nouns.contains(word);
}
bool is_shared_noun(std::string_view word) {
  return generic_nouns.contains(word);
}
bool is_experience_verb(std::string_view word) {
  return holds_inflected(experience_verbs, word);
}
bool is_feeling_adjective(std::string_view word) {
  return feeling_adjectives.contains(word);
}
bool is_contact_verb(std::string_view word) {
  return holds_inflected(contact_verbs, word);
}
bool is_affecting_verb(std::string_view word) {
  return holds_inflected(affecting_verbs, word);
}
bool is_service_verb(std::string_view word) {
  return holds_inflected(service_verbs, word);
}
bool is_imperative_verb(std::string_view word) {
  return imperative_verbs.contains(word);
}
bool is_plural_addressee(std::string_view word) {
  return plural_addressees.contains(word);
}
bool is_person_noun(std::string_view word) {
  return person_nouns.contains(word);
}
bool is_generic_person(std::string_view word) {
  return generic_persons.contains(word);
}
bool is_organisation_noun(std::string_view word) {
  return organisation_nouns.contains(word);
}
bool is_thinking_verb(std::string_view word) {
  return thinking_verbs.contains(word);
}
bool is_conjunction(std::string_view word) {
  return conjunctions.contains(word);
}
bool is_clause_opener(std::string_view word) {
  return clause_openers.contains(word);
}
bool is_middle_adverb(std::string_view word) {
  return middle_adverbs.contains(word) || (word.size() > 5 && word.ends_with("ly"));
}

}  // namespace carelint
