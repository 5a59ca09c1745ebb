@NullMarked
package app.zhirong.audit.service;

import org.jspecify.annotations.NullMarked;
