@NullMarked
package app.zhirong.audit.web;

import org.jspecify.annotations.NullMarked;
