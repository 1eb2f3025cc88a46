#include "app/manual/roff.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <utility>

namespace paulownia::manual {
namespace {

/// Signs that mean something to man stand for themselves.
std::string plain(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\\') escaped += "\\e";
        else if (c == '-') escaped += "\\-";
        else if (c == '\'') escaped += "\\(aq";
        else if (c == '"') escaped += "\\(dq";
        else escaped += c;
    }
    return escaped.starts_with('.') ? "\\&" + escaped : escaped;
}

std::string inCapitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

} // namespace

Roff::Roff(const std::string& name, const std::string& date) {
    m_text = ".TH " + plain(inCapitals(name)) + " 1 " + plain(date) + " \"Paulownia " PAULOWNIA_VERSION "\" \"User Commands\"\n";
}

void Roff::line(std::string_view macro, const std::string& argument) {
    m_text.append(macro).append(" \"").append(plain(argument)).append("\"\n");
}

void Roff::section(const std::string& title) { line(".SH", inCapitals(title)); }


void Roff::paragraphs(const std::string& text) { paragraphs(text, ".PP"); }

void Roff::paragraphs(const std::string& text, std::string_view between) {
    std::istringstream lines(text);
    bool isBetween = false;
    for (std::string one; std::getline(lines, one);) {
        if (std::exchange(isBetween, one.empty())) m_text.append(between) += '\n';
        if (!one.empty()) m_text += plain(one) + '\n';
    }
}

void Roff::entry(const std::string& term, const std::string& text) {
    m_text += ".TP\n";
    line(".B", term);
    paragraphs(text.empty() ? "See above." : text, ".IP"); // .PP would lead back to the left edge
}

void Roff::verbatim(const std::string& text) { m_text += ".nf\n" + plain(text) + "\n.fi\n"; }

void Roff::synopsis(const std::string& command, const std::string& operands) {
    line(".B", command);
    if (!operands.empty()) m_text += plain(operands) + '\n';
}

} // namespace paulownia::manual
