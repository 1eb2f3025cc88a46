#pragma once

#include <string>
#include <string_view>

namespace paulownia::manual {

/// A page in man's own language, written from top to bottom. Texts are UTF-8, and taken as they are.
class Roff {
public:
    Roff(const std::string& name, const std::string& date);

    void section(const std::string& title);
    void paragraphs(const std::string& text);                               ///< an empty line between them
    void entry(const std::string& term, const std::string& text);           ///< a bold term, what it is below it
    void verbatim(const std::string& text);
    void synopsis(const std::string& command, const std::string& operands); ///< the first bold
    const std::string& text() const { return m_text; }

private:
    void paragraphs(const std::string& text, std::string_view between);
    void line(std::string_view macro, const std::string& argument);
    std::string m_text;
};

} // namespace paulownia::manual
