;;; eglot.el --- Drives Eglot as a person would  -*- lexical-binding: t -*-
;;
;;   emacs --batch -l SETUP -l eglot.el
;;
;; SETUP is the set-up of the documentation, SAMPLE a file with a finding, STOCK the file whose finding
;; another module explains, DOCS the directory of the documentation.

(defvar drive-deadline (string-to-number (or (getenv "SECONDS_PER_STEP") "120")))

(defun drive-say (text &rest arguments)
  (princ (concat "eglot: " (apply #'format text arguments) "\n")))

(defun drive-fail (text &rest arguments)
  (drive-say "FAILED: %s" (apply #'format text arguments))
  (kill-emacs 1))

(defun drive-idle ()
  "Do what Emacs does when nobody types, and which a batch never does by itself."
  (run-hooks 'post-command-hook)
  (dolist (timer (copy-sequence timer-idle-list))
    (timer-event-handler timer))
  (accept-process-output nil 0.05))

(defun drive-shown ()
  (or (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "; ") ""))

(defun drive-wait (what condition)
  (let ((end (+ (float-time) drive-deadline)))
    (while (not (funcall condition))
      (when (> (float-time) end)
        (drive-fail "%s: not within %d s; shown: %s" what drive-deadline (drive-shown)))
      (drive-idle))))

(defun drive-finding (check)
  "The finding of CHECK on the line that is marked."
  (save-excursion
    (goto-char (point-min))
    (search-forward (concat "// BUG: " check))
    (seq-find
     (lambda (it) (string-match-p (regexp-quote (format "fairlead [%s]:" check)) (flymake-diagnostic-text it)))
     (flymake-diagnostics (line-beginning-position) (line-end-position)))))

(defun drive-stale ()
  (let ((it (drive-finding "MissingTimeout")))
    (and it (string-match-p "last version that compiled" (flymake-diagnostic-text it)))))

(defun drive-see ()
  (drive-wait "the finding is shown" (lambda () (drive-finding "MissingTimeout")))
  (let ((it (drive-finding "MissingTimeout")))
    (goto-char (flymake-diagnostic-beg it))
    (unless (looking-at-p "url\\.openConnection")
      (drive-fail "the finding is not where it belongs: %s" (drive-shown)))
    (drive-say "sees MissingTimeout at %d:%d" (line-number-at-pos) (1+ (current-column)))))

(defun drive-follow-link ()
  (let* ((said (alist-get 'eglot-lsp-diag (flymake-diagnostic-data (drive-finding "MissingTimeout"))))
         (link (plist-get (plist-get said :codeDescription) :href))
         (page (and link (string-match "/docs/\\(checks/.*\\.md\\)\\'" link) (match-string 1 link)))
         (file (and page (expand-file-name page (getenv "DOCS")))))
    (unless (and file
                 (file-exists-p file)
                 (with-temp-buffer
                   (insert-file-contents file)
                   (re-search-forward "^# MissingTimeout$" nil t)))
      (drive-fail "the link leads to no page: %s" link))
    (drive-say "follows the link to %s" page)))

(defun drive-act (title &optional kind)
  "Take the action at the finding that is called TITLE, or the only one of a KIND; what was offered."
  (let ((offered nil)
        (last-nonmenu-event ?a))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt items &rest _)
                 (setq offered (mapcar #'car items))
                 (seq-find (lambda (it) (string-match-p title it)) offered))))
      (goto-char (flymake-diagnostic-beg (drive-finding "MissingTimeout")))
      (undo-boundary)
      (if kind
          (eglot-code-actions (point) (point) kind t)
        (call-interactively #'eglot-code-actions)))
    offered))

(defun drive-bounds ()
  (how-many "http\\.setConnectTimeout" (point-min) (point-max)))

(defun drive-apply-fix ()
  (let ((offered (drive-act "setConnectTimeout")))
    (unless (= 2 (drive-bounds))
      (drive-fail "no fix was applied; offered: %s" offered)))
  (drive-wait "the finding goes with its fix" (lambda () (not (drive-finding "MissingTimeout"))))
  (drive-say "applies the fix; the finding is gone"))

(defun drive-suppress ()
  (let ((offered (drive-act "suppress MissingTimeout here")))
    (goto-char (point-min))
    (unless (re-search-forward "@SuppressWarnings(\"MissingTimeout\") // reason: $" nil t)
      (drive-fail "nothing is suppressed; offered: %s" offered)))
  (insert "the peer is this process")
  (let ((line (string-trim (thing-at-point 'line t))))
    (drive-wait "the finding goes with its suppression" (lambda () (not (drive-finding "MissingTimeout"))))
    (drive-say "suppresses it with a reason: %s" line)))

(defun drive-fix-all ()
  (drive-act "" "source.fixAll.fairlead")
  (unless (= 2 (drive-bounds))
    (drive-fail "not all was fixed"))
  (drive-wait "the finding goes when all are fixed" (lambda () (not (drive-finding "MissingTimeout"))))
  (drive-say "fixes all of the file"))

(defun drive-undo (original)
  (undo-boundary)
  (let ((last-command 'ignore))
    (undo))
  (unless (equal (buffer-string) original)
    (drive-fail "undo does not bring the text back"))
  (drive-wait "the finding comes back with undo" (lambda () (drive-finding "MissingTimeout")))
  (drive-say "undoes it; the finding is back"))

(defun drive-break-a-line ()
  (goto-char (point-min))
  (undo-boundary)
  (insert "import java.;\n")
  (drive-wait "the finding stays in text that does not compile, marked stale" #'drive-stale)
  (drive-say "types a broken line; the finding stays, marked stale")
  (delete-region (point-min) (point))
  (drive-wait "the finding is fresh again"
              (lambda () (and (drive-finding "MissingTimeout") (not (drive-stale)))))
  (drive-say "mends the line; the finding is fresh"))

(defun drive-across-modules ()
  (find-file (getenv "STOCK"))
  (drive-wait "the finding that another module explains is shown"
              (lambda () (drive-finding "NetworkUnderLock")))
  (drive-say "sees NetworkUnderLock in one module, of a wait in the other"))

(condition-case defect
    (progn
      (find-file (getenv "SAMPLE"))
      (drive-wait "the server starts" #'eglot-current-server)
      (let ((original (buffer-string)))
        (drive-see)
        (drive-follow-link)
        (drive-apply-fix)
        (drive-undo original)
        (drive-suppress)
        (drive-undo original)
        (drive-fix-all)
        (drive-undo original))
      (drive-break-a-line)
      (drive-across-modules)
      (eglot-shutdown (eglot-current-server)))
  (error (drive-fail "%s" (error-message-string defect))))
