#include "shared/crisis_lines.h"

#include <algorithm>
#include <array>

namespace carelint {
namespace {

// Looked up on 2026-11-23, each on the pages of the service itself or of those who run it.
constexpr auto lines = std::to_array<CrisisLine>({
    {"US", "988 Suicide & Crisis Lifeline", "988", "https://988lifeline.org"},
    {"US", "Veterans Crisis Line", "988", "https://www.veteranscrisisline.net"},
    {"US", "Veterans Crisis Line", "838255", "https://www.veteranscrisisline.net"},
    {"US", "Crisis Text Line", "741741", "https://www.crisistextline.org"},
    {"US", "The Trevor Project", "18664887386", ""},
    {"US", "The Trevor Project", "678678", ""},
    {"US", "SAMHSA National Helpline", "18006624357", ""},
    {"US", "National Domestic Violence Hotline", "18007997233", "https://www.thehotline.org"},
    {"US", "National Domestic Violence Hotline", "88788", "https://www.thehotline.org"},
    {"US", "RAINN National Sexual Assault Hotline", "18006564673", "https://www.rainn.org"},
    {"US", "National Maternal Mental Health Hotline", "18338526262",
     "https://mchb.hrsa.gov/national-maternal-mental-health-hotline"},
    {"US", "Postpartum Support International HelpLine", "18009444773", ""},
    {"US", "Postpartum Support International HelpLine", "8009444773", ""},
    {"US", "Trans Lifeline", "18775658860", ""},
    {"CA", "Trans Lifeline", "18773306366", ""},
    {"MX", "Línea de la Vida", "8009112000", ""},
    {"CA", "9-8-8: Suicide Crisis Helpline", "988", "https://988.ca"},
    {"CA", "Kids Help Phone", "18006686868", ""},
    {"CA", "Kids Help Phone", "686868", ""},
    {"CA", "Québec suicide line (1-866-APPELLE)", "18662773553", ""},
    {"GB", "Samaritans", "116123", "https://www.samaritans.org"},
    {"GB", "Shout", "85258", ""},
    {"GB", "NHS 111 mental health option", "111", ""},
    {"GB", "PAPYRUS HOPELINE247", "08000684141", "https://www.papyrus-uk.org"},
    {"GB", "Childline", "08001111", ""},
    {"GB", "Mind Infoline", "03001233393", ""},
    {"IE", "Samaritans Ireland", "116123", "https://www.samaritans.org/ireland"},
    {"IE", "Pieta", "1800247247", "https://www.pieta.ie"},
    {"IE", "Pieta", "51444", "https://www.pieta.ie"},
    {"IE", "Text About It (50808)", "50808", ""},
    {"AU", "Lifeline", "131114", "https://www.lifeline.org.au"},
    {"AU", "Lifeline", "0477131114", "https://www.lifeline.org.au"},
    {"AU", "Beyond Blue", "1300224636", "https://www.beyondblue.org.au"},
    {"AU", "Kids Helpline", "1800551800", ""},
    {"AU", "Suicide Call Back Service", "1300659467", ""},
    {"AU", "13YARN", "139276", ""},
    {"AU", "MensLine Australia", "1300789978", ""},
    {"NZ", "1737, need to talk?", "1737", "https://1737.org.nz"},
    {"NZ", "Lifeline Aotearoa", "0800543354", "https://www.lifeline.org.nz"},
    {"NZ", "Lifeline Aotearoa", "4357", "https://www.lifeline.org.nz"},
    {"NZ", "Suicide Crisis Helpline (TAUTOKO)", "0508828865",
     "https://www.lifeline.org.nz/services/suicide-crisis-helpline"},
    {"IN", "Tele-MANAS", "14416", ""},
    {"IN", "KIRAN", "18005990019", ""},
    {"ZA", "SADAG Suicide Crisis Helpline", "0800567567", "https://www.sadag.org"},
    {"ZA", "SADAG Suicide Crisis Helpline", "31393", "https://www.sadag.org"},
    {"ZA", "LifeLine South Africa", "0861322322", ""},
    {"DE", "TelefonSeelsorge", "08001110111", "https://online.telefonseelsorge.de"},
    {"AT", "Telefonseelsorge Österreich", "142", "https://www.telefonseelsorge.at"},
    {"AT", "Rat auf Draht", "147", "https://www.rataufdraht.at"},
    {"CH", "Die Dargebotene Hand", "143", "https://www.143.ch"},
    {"FR", "Numéro national de prévention du suicide", "3114", "https://3114.fr"},
    {"ES", "Línea 024 de atención a la conducta suicida", "024", ""},
    {"ES", "Teléfono de la Esperanza", "717003717", ""},
    {"ES", "Fundación ANAR (menores)", "900202010", ""},
    {"NL", "113 Zelfmoordpreventie", "113", "https://www.113.nl"},
    {"BE", "Zelfmoordlijn 1813", "1813", "https://www.zelfmoord1813.be"},
    {"BE", "Centre de Prévention du Suicide", "080032123", "https://www.preventionsuicide.be"},
    {"PT", "Linha Nacional de Prevenção do Suicídio", "1411", ""},
    {"PT", "SOS Voz Amiga", "213544545", "https://sosvozamiga.org"},
    {"FI", "MIELI Kriisipuhelin", "0925250111", "https://mieli.fi"},
    {"LV", "Krīzes tālrunis 116123", "116123", "https://www.vmnvd.gov.lv"},
    {"NO", "Mental Helse", "116123", ""},
    {"DK", "Livslinien", "70201201", "https://www.livslinien.dk"},
    {"HU", "LESZ lelki elsősegély", "116123", "https://sos116-123.hu"},
    {"LT", "Vilties linija", "116123", ""},
    {"IS", "Hjálparsíminn", "1717", "https://www.raudikrossinn.is"},
    {"GR", "Suicide hotline (Klimaka)", "1018", "http://suicide-help.gr"},
    {"KR", "Suicide prevention hotline", "109", ""},
    {"SG", "Samaritans of Singapore", "1767", "https://www.sos.org.sg"},
    {"SG", "national mindline 1771", "1771", "https://www.mindline.sg"},
    {"TW", "Suicide prevention line", "1925", "https://www.mohw.gov.tw"},
    {"PH", "NCMH Crisis Hotline", "79898727", ""},
    {"PH", "NCMH Crisis Hotline", "09178998727", ""},
    {"IL", "ERAN", "1201", "https://www.eran.org.il"},
    {"BR", "CVV - Centro de Valorização da Vida", "188", "https://www.cvv.org.br"},
    {"MX", "SAPTEL", "5552598121", "http://www.saptel.org.mx"},
    {"AR", "Centro de Asistencia al Suicida", "135", "https://www.asistenciaalsuicida.org.ar"},
    {"KE", "Befrienders Kenya", "254722178177", ""},
});

}  // namespace

std::span<const CrisisLine> crisis_lines() {
  return lines;
}

bool has_crisis_line(std::string_view region) {
  return std::any_of(lines.begin(), lines.end(), [&](const CrisisLine& line) { return line.region == region; });
}

const CrisisLine* find_crisis_line(std::string_view digits, std::string_view region) {
  for (const CrisisLine& line : lines) {
    if (line.digits == digits && (region.empty() || line.region == region)) return &line;
  }
  return nullptr;
}

}  // namespace carelint
