package org.openchair.kit;

import jakarta.servlet.http.HttpServletResponse;
import org.openchair.journal.CircleBusy;
import org.openchair.journal.NoSuchCircle;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Pages for what is not there or did not work. "Not there" and "not yours" are one page. */
@ControllerAdvice
class Troubles {

    @ExceptionHandler({NoSuchCircle.class, MethodArgumentTypeMismatchException.class, NoResourceFoundException.class,
            MissingServletRequestParameterException.class, HttpRequestMethodNotSupportedException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Screen notThere() {
        return new NotThere();
    }

    @ExceptionHandler(CircleBusy.class)
    Screen busy(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "1");
        return new Trouble("kit.busy");
    }
}
