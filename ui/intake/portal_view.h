#pragma once

#include "ui/intake/portal_process.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace paulownia::ui {

class Badge;
class Card;
class QrPicture;
class Session;

/// The volunteers' web page, switched on and off: who can reach it, its address, and that as a QR code.
class PortalView : public QWidget {
    Q_OBJECT
public:
    explicit PortalView(Session& session, QWidget* parent = nullptr);
    PortalProcess& process() { return m_process; }
    void followProject(); ///< another one: what was typed for it before comes back
    void retranslate();

private:
    void layOut();
    QWidget* makeFields();
    void start();
    void follow();
    void remember();
    QString listen() const;
    QString explanation() const;
    bool isBehindProxy() const; ///< whose word about visitors' addresses is taken
    QString shownAddress() const; ///< what volunteers open

    Session& m_session;
    PortalProcess m_process;
    Card* m_settings;
    Card* m_address;
    QLabel* m_explanation;
    QVector<QLabel*> m_labels;
    QComboBox* m_reach;
    QSpinBox* m_port;
    QLineEdit* m_public;
    QPushButton* m_switch;
    Badge* m_state;
    QLabel* m_trouble;
    QLabel* m_url;
    QrPicture* m_qr;
    QPushButton* m_copy;
};

} // namespace paulownia::ui
