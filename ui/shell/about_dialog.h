#pragma once

#include <QDialog>

namespace paulownia::ui {

/// Version, licence, and the libraries the studio stands on.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace paulownia::ui
