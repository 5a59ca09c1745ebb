@NullMarked
package app.zhirong.enterprise.service;

import org.jspecify.annotations.NullMarked;
